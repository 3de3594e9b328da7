package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.customers.CustomerTableState;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the value room knows: the forecast of the open base and its customers, the most worth first. It fits when its
/// page asks it to. On the user interface's thread.
final class ValueViewModel {
    private static final Text FITTING = Text.of("job.value");

    private final Workspace workspace;
    private final Latest fitting;
    private final CustomerTableState table = CustomerTableState.of(
            CustomerFact.KEY,
            CustomerFact.GROUP,
            CustomerFact.VALUE,
            CustomerFact.IMPORTANCE,
            CustomerFact.ALIVE,
            CustomerFact.EXPECTED,
            CustomerFact.MONEY,
            CustomerFact.VISITS,
            CustomerFact.LAST_VISIT);
    private final ReadOnlyObjectWrapper<Optional<ValueShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selection>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ValueView> view = new ReadOnlyObjectWrapper<>(ValueView.AHEAD);
    private final ReadOnlyObjectWrapper<ValueHorizon> horizon = new ReadOnlyObjectWrapper<>(ValueHorizon.WEEKS_52);
    private final ReadOnlyObjectWrapper<ValueParts> parts = new ReadOnlyObjectWrapper<>(ValueParts.GROUPS);
    private final MovesViewModel moves;
    private final LeavingViewModel leaving;
    private Optional<ValueQuestion> asked = Optional.empty();

    ValueViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.fitting = new Latest(workspace.jobs());
        this.moves = new MovesViewModel(workspace);
        this.leaving = new LeavingViewModel(workspace);
        table.sort(List.of(new CustomerSort(CustomerColumn.of(CustomerFact.VALUE), true)));
        workspace.study().subscribe((before, now) -> {
            if (!Study.alike(before, now)) forget();
        });
    }

    /// Empty until it is fitted.
    ReadOnlyObjectProperty<Optional<ValueShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The customers below the pictures; nobody where nothing fits.
    ReadOnlyObjectProperty<Optional<Selection>> listed() {
        return listed.getReadOnlyProperty();
    }

    /// The question that is looked at.
    ReadOnlyObjectProperty<ValueView> view() {
        return view.getReadOnlyProperty();
    }

    void view(ValueView other) {
        view.set(other);
        refresh();
    }

    /// How far is looked ahead.
    ReadOnlyObjectProperty<ValueHorizon> horizon() {
        return horizon.getReadOnlyProperty();
    }

    void horizon(ValueHorizon other) {
        horizon.set(other);
        refresh();
    }

    /// What the base is divided by.
    ReadOnlyObjectProperty<ValueParts> parts() {
        return parts.getReadOnlyProperty();
    }

    void parts(ValueParts other) {
        parts.set(other);
    }

    /// Who moved where.
    MovesViewModel moves() {
        return moves;
    }

    /// What leaving costs.
    LeavingViewModel leaving() {
        return leaving;
    }

    CustomerTableState table() {
        return table;
    }

    Workspace workspace() {
        return workspace;
    }

    /// Finds out what the question that is looked at needs, where that is not there yet.
    void refresh() {
        switch (view.get()) {
            case AHEAD, LIFETIME -> fit();
            case MOVES -> moves.refresh();
            case LEAVING -> leaving.refresh();
        }
    }

    /// Another horizon leaves what is shown until it is fitted.
    private void fit() {
        Optional<ValueQuestion> now = workspace.study().get().flatMap(this::question);
        if (now.equals(asked)) return;
        boolean same = now.map(ValueQuestion::dimensions).equals(asked.map(ValueQuestion::dimensions));
        if (!same) forgetFit();
        asked = now;
        now.ifPresent(question -> fitting.run(FITTING, question::answer, this::show));
    }

    /// Nothing without a receipt.
    private Optional<ValueQuestion> question(Study study) {
        return study.firstDay()
                .map(day -> new ValueQuestion(
                        whateverIsChurn(study), (int) day.toEpochDay(), study.currency(), horizon.get()));
    }

    private Dimensions whateverIsChurn(Study study) {
        return study.whateverIsChurn(asked.map(ValueQuestion::dimensions));
    }

    private void show(ValueShown answer) {
        if (answer.fits()) {
            listed.set(Optional.of(
                    Selection.everybody(answer.question().dimensions().customers())));
        }
        shown.set(Optional.of(answer));
    }

    /// Keeps nothing of a base that is not looked at any more, whether the room is shown or not.
    private void forget() {
        forgetFit();
        moves.forget();
        leaving.forget();
    }

    private void forgetFit() {
        fitting.cancel();
        asked = Optional.empty();
        shown.set(Optional.empty());
        listed.set(Optional.empty());
        table.forget();
    }
}
