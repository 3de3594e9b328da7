package org.cvmworkbench.ui.value;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.retention.RetentionCase;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// What leaving costs: begun with what the base itself tells, changed by whoever looks. On the user interface's thread.
final class LeavingViewModel {
    private static final Text COUNTING = Text.of("job.leaving");

    private final Workspace workspace;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<Optional<LeavingShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LeavingQuestion> asked = Optional.empty();
    private Optional<LeavingShown> told = Optional.empty();

    LeavingViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.counting = new Latest(workspace.jobs());
    }

    /// Empty until the base was asked.
    ReadOnlyObjectProperty<Optional<LeavingShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    Workspace workspace() {
        return workspace;
    }

    void refresh() {
        Optional<LeavingQuestion> now = workspace.study().get().map(study -> new LeavingQuestion(study.dimensions()));
        if (now.equals(asked)) return;
        forget();
        asked = now;
        now.ifPresent(question -> counting.run(COUNTING, question::answer, (LeavingShown answer) -> {
            told = Optional.of(answer);
            shown.set(told);
        }));
    }

    /// Another case, or another effort.
    void change(UnaryOperator<LeavingShown> how) {
        shown.set(shown.get().map(how));
    }

    /// Back to what the base itself tells.
    void own() {
        shown.set(told);
    }

    /// The worked example Suits, with its numbers typed.
    void suits() {
        change(now -> now.of(RetentionCase.SUITS));
    }

    void forget() {
        counting.cancel();
        asked = Optional.empty();
        told = Optional.empty();
        shown.set(Optional.empty());
    }
}
