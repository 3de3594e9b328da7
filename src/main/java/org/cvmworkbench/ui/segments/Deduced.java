package org.cvmworkbench.ui.segments;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;

/// Something more that is found out about the selection once the hand rests, as long as somebody looks at it.
final class Deduced<T> {
    /// How it is found out.
    @FunctionalInterface
    interface Deduction<T> {
        /// @param before what was found out last of the same base
        T of(Exploration settled, Optional<T> before, Progress progress) throws WorkbenchException;
    }

    private final Latest latest;
    private final Text title;
    private final Deduction<T> deduction;
    private final ReadOnlyObjectWrapper<Optional<T>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Exploration> of = Optional.empty();

    /// @param title of the job
    Deduced(Jobs jobs, Text title, Deduction<T> deduction) {
        this.latest = Latest.afterPainting(jobs);
        this.title = title;
        this.deduction = deduction;
    }

    /// The last that was found out; it may be of a selection before.
    ReadOnlyObjectProperty<Optional<T>> found() {
        return found.getReadOnlyProperty();
    }

    /// Finds out about each settled selection as long as it is followed.
    void follow(ReadOnlyObjectProperty<Optional<Exploration>> settled, Following following) {
        following.follow(settled, this::ask);
        following.until(() -> {
            latest.cancel();
            of = Optional.empty();
        });
    }

    /// Keeps nothing of a base that is not looked at any more.
    void forget() {
        latest.cancel();
        of = Optional.empty();
        found.set(Optional.empty());
    }

    private void ask(Optional<Exploration> settled) {
        if (settled.isEmpty()) {
            forget();
            return;
        }
        if (settled.equals(of) && found.get().isPresent()) return;
        of = settled;
        Optional<T> before = found.get();
        latest.run(
                title, progress -> deduction.of(settled.get(), before, progress), one -> found.set(Optional.of(one)));
    }
}
