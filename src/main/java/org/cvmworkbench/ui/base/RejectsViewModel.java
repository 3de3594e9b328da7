package org.cvmworkbench.ui.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.intake.Reject;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.RejectedRows;
import org.cvmworkbench.workspace.Workspace;

/// The rejected rows of the last import: looked at, kept elsewhere, corrected and brought again.
final class RejectsViewModel {
    private static final FileDialogs.Sort CSV = FileDialogs.Sort.of("data.sort.csv", "csv");

    /// The rows of the file of rejects, and what is known of the first ones in the reader's language.
    record Shown(RejectedRows rows, Loaded loaded) {
        /// The reason of a row, where it is among those that are known as more than a text.
        Optional<Text> reason(RejectedRows.Row row) {
            return loaded.files().stream()
                    .filter(file -> String.valueOf(file.file().getFileName()).equals(row.source()))
                    .flatMap(file -> file.rejected().stream())
                    .filter(reject -> String.valueOf(reject.line()).equals(row.line()))
                    .filter(reject -> reject.column().equals(row.column()))
                    .map(Reject::reason)
                    .findFirst();
        }
    }

    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final Consumer<List<Path>> take;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param take brings files in
    RejectsViewModel(Workspace workspace, FileDialogs dialogs, Consumer<List<Path>> take) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.take = take;
    }

    /// What is looked at.
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    void open(Loaded loaded) {
        loaded.rejects()
                .ifPresent(file -> workspace
                        .jobs()
                        .run(
                                Text.of("job.rejects"),
                                progress -> RejectedRows.read(file),
                                rows -> shown.set(Optional.of(new Shown(rows, loaded)))));
    }

    void close() {
        shown.set(Optional.empty());
    }

    /// Asks where a copy of the file goes.
    void save() {
        shown.get()
                .map(now -> now.rows().file())
                .ifPresent(file -> dialogs.save(
                                Text.of("data.ask.rejects"), String.valueOf(file.getFileName()), List.of(CSV))
                        .ifPresent(place -> workspace
                                .jobs()
                                .run(
                                        Text.of("job.export-list", String.valueOf(place.getFileName())),
                                        progress -> copy(file, place),
                                        done -> workspace
                                                .notices()
                                                .tell(Notice.done(Text.of("data.rejects.saved", done.toString()))))));
    }

    private static Path copy(Path file, Path place) throws WorkbenchException {
        try {
            if (!file.toAbsolutePath().equals(place.toAbsolutePath()))
                Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            return place;
        } catch (IOException e) {
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNWRITABLE, place.toString(), Text.of("data.rejects.not-saved"));
        }
    }

    /// Brings the file of rejects in as any other, to be corrected by what is said of it.
    void correct() {
        Optional<Path> file = shown.get().map(now -> now.rows().file());
        close();
        file.ifPresent(one -> take.accept(List.of(one)));
    }
}
