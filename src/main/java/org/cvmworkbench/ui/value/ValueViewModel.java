package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerSort;
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
    private Optional<ValueQuestion> asked = Optional.empty();

    ValueViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.fitting = new Latest(workspace.jobs());
        table.sort(List.of(new CustomerSort(CustomerColumn.of(CustomerFact.VALUE), true)));
        workspace.study().subscribe((before, now) -> {
            if (!before.map(Study::dimensions).equals(now.map(Study::dimensions))) forget();
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

    CustomerTableState table() {
        return table;
    }

    Workspace workspace() {
        return workspace;
    }

    /// Fits where the open base is not the one that is shown.
    void refresh() {
        Optional<ValueQuestion> now = workspace.study().get().flatMap(ValueViewModel::question);
        if (now.equals(asked)) return;
        forget();
        asked = now;
        now.ifPresent(question -> fitting.run(FITTING, question::answer, this::show));
    }

    /// Nothing without a receipt.
    private static Optional<ValueQuestion> question(Study study) {
        return study.firstDay()
                .map(day -> new ValueQuestion(study.dimensions(), (int) day.toEpochDay(), study.currency()));
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
        fitting.cancel();
        asked = Optional.empty();
        shown.set(Optional.empty());
        listed.set(Optional.empty());
        table.forget();
    }
}
