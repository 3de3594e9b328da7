package org.cvmworkbench.ui.base;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files of the system be dropped on something; what can take them lights up meanwhile.
final class FileDrop {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private FileDrop() {}

    static void on(Node target, Consumer<List<Path>> take) {
        target.setOnDragOver(drag -> {
            if (!drag.getDragboard().hasFiles()) return;
            drag.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(TARGET, true);
            drag.consume();
        });
        target.setOnDragExited(drag -> target.pseudoClassStateChanged(TARGET, false));
        target.setOnDragDropped(drop -> dropped(drop, take));
    }

    private static void dropped(DragEvent drop, Consumer<List<Path>> take) {
        List<Path> files =
                drop.getDragboard().getFiles().stream().map(File::toPath).toList();
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
        if (!files.isEmpty()) take.accept(files);
    }
}
