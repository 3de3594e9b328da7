package org.cvmworkbench.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.jspecify.annotations.Nullable;

/// The questions of the system, in the folder of the last answer.
final class SystemFileDialogs implements FileDialogs {
    private final Stage stage;
    private final Supplier<Texts> texts;
    private @Nullable File folder;

    SystemFileDialogs(Stage stage, Supplier<Texts> texts) {
        this.stage = stage;
        this.texts = texts;
    }

    @Override
    public List<Path> open(Text title, Sort sort) {
        List<File> files = chooser(title, List.of(sort)).showOpenMultipleDialog(stage);
        if (files == null) return List.of();
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Text title, String name, List<Sort> sorts) {
        FileChooser chooser = chooser(title, sorts);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(stage);
        if (file == null) return Optional.empty();
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private FileChooser chooser(Text title, List<Sort> sorts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().say(title));
        if (folder != null && folder.isDirectory()) chooser.setInitialDirectory(folder);
        for (Sort sort : sorts) {
            List<String> patterns =
                    sort.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(texts.get().say(sort.name()), patterns));
        }
        return chooser;
    }
}
