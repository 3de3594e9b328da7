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
    private volatile boolean whole;

    Opening(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param show takes what the first pictures need, and comes back when they are painted
    void read(Path path, Progress progress, Consumer<Study> show) throws WorkbenchException {
        workspace.file().lock();
        try (Base base = Base.open(path, Access.READ)) {
            show.accept(Study.of(OpenBase.begin(path, base, progress), progress));
            base.finish();
            whole = true;
        } finally {
            workspace.file().unlock();
        }
    }

    void show(Study study) {
        shown = Optional.of(study);
        workspace.show(study);
    }

    /// What could not be read to its end is closed: questions to it would find nothing.
    void end() {
        if (whole) shown.ifPresent(workspace::remember);
        else if (shown.isPresent() && Study.alike(shown, workspace.study().get())) workspace.forget();
    }
}
