package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;

/// A base on its way into the window: it is shown before all of it is read. Used on the user interface's thread, but
/// for reading.
final class Opening {
    private final Workspace workspace;
    private Optional<Study> shown = Optional.empty();

    Opening(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param show takes what the first pictures need, and comes back when they are painted
    void read(Path path, Progress progress, Consumer<Study> show) throws WorkbenchException {
        workspace.file().lock();
        try (Base base = Base.open(path, Access.READ)) {
            show.accept(Study.of(OpenBase.begin(path, base, progress), progress));
            base.finish();
        } finally {
            workspace.file().unlock();
        }
    }

    void show(Study study) {
        shown = Optional.of(study);
        workspace.show(study);
    }

    /// What is damaged where nobody has looked yet is closed.
    void refuse(Runnable told) {
        told.run();
        if (shown.isPresent() && shown.equals(workspace.study().get())) workspace.forget();
    }
}
