package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the room knows of those who are silent: what is called churn, within how many days they are to come back, and
/// the curves that answer. On the user interface's thread.
final class ReturnsViewModel {
    /// Days that can be asked for.
    static final List<Integer> HORIZONS = List.of(30, 60, ReturnRequest.HORIZON, 180);

    private static final Text COUNTING = Text.of("job.returns");

    private final Workspace workspace;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<ChurnDefinition> churn = new ReadOnlyObjectWrapper<>(ChurnDefinition.DEFAULT);
    private final ObjectProperty<Integer> horizon = new SimpleObjectProperty<>(ReturnRequest.HORIZON);
    private final ReadOnlyObjectWrapper<Optional<ReturnsShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CohortQuestion> whose = Optional.empty();
    private Optional<ReturnQuestion> asked = Optional.empty();

    ReturnsViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.counting = new Latest(workspace.jobs());
        showChurn();
        workspace.study().subscribe((before, now) -> {
            if (Study.alike(before, now)) showChurn();
            else now.ifPresent(open -> churn.set(open.base().churn()));
        });
        workspace.jobs().idle().subscribe(idle -> showChurn());
    }

    /// What was just chosen stands until it is written: a hand may be quicker than the disk.
    private void showChurn() {
        if (!workspace.jobs().idle().get()) return;
        workspace.study().get().ifPresent(open -> churn.set(open.base().churn()));
    }

    /// What is called churn in the open base, or will be in a moment.
    ReadOnlyObjectProperty<ChurnDefinition> churn() {
        return churn.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Integer> horizon() {
        return horizon;
    }

    /// The curves; the old ones until the new ones are counted.
    ReadOnlyObjectProperty<Optional<ReturnsShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Calls something else churn, in all rooms.
    void churn(ChurnDefinition definition) {
        if (definition.equals(churn.get())) return;
        churn.set(definition);
        workspace.changes().defineChurn(definition);
    }

    void within(int days) {
        horizon.set(days);
        refresh();
    }

    /// Asks the same of the people whose cohorts are asked for.
    void of(Optional<CohortQuestion> cohorts) {
        whose = cohorts;
        refresh();
    }

    void forget() {
        counting.cancel();
        whose = Optional.empty();
        asked = Optional.empty();
        shown.set(Optional.empty());
    }

    /// Looks, in all rooms, at those who have left and can still be brought back.
    void take() {
        shown.get().flatMap(ReturnsShown::selection).ifPresent(selection -> {
            workspace.selection().set(Optional.of(selection));
            workspace
                    .notices()
                    .tell(Notice.done(Text.of(
                            "cohorts.returns.taken", selection.customers().count())));
        });
    }

    private void refresh() {
        Optional<ReturnQuestion> now =
                whose.map(one -> new ReturnQuestion(one.dimensions(), one.saved(), one.rule(), horizon.get()));
        if (now.equals(asked)) return;
        asked = now;
        counting.cancel();
        now.ifPresent(question ->
                counting.run(COUNTING, progress -> question.answer(), answer -> shown.set(Optional.of(answer))));
    }
}
