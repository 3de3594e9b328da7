package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.customers.CustomerTableState;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the cohorts room knows: what is asked, the triangle that answers it, what is chosen of it, and its people. It
/// counts when its page asks it to. On the user interface's thread.
final class CohortsViewModel {
    private static final Text COUNTING = Text.of("job.cohorts");
    private static final Text FINDING = Text.of("job.cohort-people");

    private final Workspace workspace;
    private final Latest counting;
    private final Latest finding;
    private final ReturnsViewModel returns;
    private final Projecting projecting;
    private final CustomerTableState list = CustomerTableState.of(
            CustomerFact.KEY, CustomerFact.GROUP, CustomerFact.LAST_VISIT, CustomerFact.VISITS, CustomerFact.MONEY);
    private final ObjectProperty<Period> by = new SimpleObjectProperty<>(Period.MONTH);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.TIME);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.CUSTOMERS);
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(new Whose.Everybody());
    private final ObjectProperty<CurveView> curve = new SimpleObjectProperty<>(CurveView.MEASURE);
    private final ReadOnlyObjectWrapper<Boolean> averaging = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<KeptRows>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> came = new ReadOnlyObjectWrapper<>(true);
    private final ReadOnlyObjectWrapper<Optional<CohortsShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellPeople>> people = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CohortQuestion> asked = Optional.empty();

    CohortsViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.counting = new Latest(workspace.jobs());
        this.finding = new Latest(workspace.jobs());
        this.returns = new ReturnsViewModel(workspace);
        this.projecting = new Projecting(workspace.jobs());
        shown.subscribe(projecting::of);
        workspace.study().subscribe((before, now) -> {
            if (!before.map(Study::snapshot).equals(now.map(Study::snapshot))) forget();
        });
    }

    // State

    /// The periods that first visits are sorted by, or that age is counted in.
    ReadOnlyObjectProperty<Period> by() {
        return by;
    }

    /// What the customers of a row have in common.
    ReadOnlyObjectProperty<Grouping> grouping() {
        return grouping;
    }

    ReadOnlyObjectProperty<Measure> measure() {
        return measure;
    }

    ReadOnlyObjectProperty<Whose> whose() {
        return whose;
    }

    /// What the curves of the chosen rows show.
    ReadOnlyObjectProperty<CurveView> curve() {
        return curve;
    }

    /// Whether the average of the chosen rows is shown.
    ReadOnlyObjectProperty<Boolean> averaging() {
        return averaging.getReadOnlyProperty();
    }

    /// What is compared with what is chosen; all other rows are where nothing was kept.
    ReadOnlyObjectProperty<Optional<KeptRows>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// The chosen rows as one, where their average is asked for.
    Optional<TakenTogether> together() {
        return shown.get()
                .filter(one -> averaging.get() && !one.chosen().isEmpty())
                .map(one -> new TakenTogether(one, one.chosen()));
    }

    /// The cohorts; the old ones until the new ones are counted.
    ReadOnlyObjectProperty<Optional<CohortsShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The people of the chosen cell; the old ones until the new ones are found.
    ReadOnlyObjectProperty<Optional<CellPeople>> people() {
        return people.getReadOnlyProperty();
    }

    /// Whether those who came are listed, or those who did not.
    ReadOnlyObjectProperty<Boolean> came() {
        return came.getReadOnlyProperty();
    }

    /// How the list of people is shown.
    CustomerTableState list() {
        return list;
    }

    /// Who comes back, of the same people.
    ReturnsViewModel returns() {
        return returns;
    }

    /// Their retention beyond the data.
    Projecting projecting() {
        return projecting;
    }

    Workspace workspace() {
        return workspace;
    }

    // Commands

    void by(Period period) {
        if (period != by.get()) kept.set(Optional.empty());
        by.set(period);
        refresh();
    }

    void grouping(Grouping rows) {
        grouping.set(rows);
        refresh();
    }

    void average(boolean wanted) {
        averaging.set(wanted);
    }

    /// Keeps the chosen rows as A, or lets go of what was kept.
    void keep() {
        kept.set(
                kept.get().isPresent()
                        ? Optional.empty()
                        : shown.get()
                                .filter(one -> !one.chosen().isEmpty())
                                .map(one -> new KeptRows(new TakenTogether(one, one.chosen()), whose.get())));
        curve.set(CurveView.COMPARISON);
    }

    void measure(Measure what) {
        measure.set(what);
        refresh();
    }

    void curve(CurveView view) {
        curve.set(view);
    }

    void whose(Whose whom) {
        whose.set(whom);
        refresh();
    }

    void list(boolean thoseWhoCame) {
        came.set(thoseWhoCame);
    }

    /// Counts again where what is shown answers another question than the one that stands now.
    void refresh() {
        Optional<CohortQuestion> now = question();
        returns.of(now);
        if (now.equals(asked)) return;
        asked = now;
        counting.cancel();
        finding.cancel();
        boolean sameBase = now.map(one -> one.dimensions().snapshot())
                .equals(shown.get()
                        .map(one -> one.answer().question().dimensions().snapshot()));
        if (!sameBase) {
            shown.set(Optional.empty());
            people.set(Optional.empty());
        }
        now.ifPresent(question -> counting.run(
                COUNTING, progress -> question.answer(), answer -> show(CohortsShown.of(answer, shown.get()))));
    }

    /// Keeps nothing of a base that is not looked at any more, whether the room is shown or not.
    private void forget() {
        counting.cancel();
        finding.cancel();
        asked = Optional.empty();
        shown.set(Optional.empty());
        people.set(Optional.empty());
        kept.set(Optional.empty());
        returns.forget();
        list.forget();
    }

    /// Chooses a row, or puts it away.
    void toggle(String row) {
        shown.set(shown.get().map(one -> one.toggled(row)));
    }

    /// Chooses all rows from the one chosen last to this one.
    void chooseUpTo(String row) {
        shown.set(shown.get().map(one -> one.upTo(row)));
    }

    void choose(RowCell cell) {
        shown.get().ifPresent(one -> show(one.choosing(cell)));
    }

    /// Saves the listed people as a segment, by the rule that means them.
    void saveSegment(String name) {
        rule().ifPresent(rule -> workspace.changes().saveSegment(name, rule));
    }

    /// The rule of the listed people.
    Optional<String> rule() {
        return people.get().map(found -> {
            try {
                return found.answer().question().rule(found.cell(), came.get());
            } catch (WorkbenchException e) {
                throw new IllegalStateException("a rule that was counted cannot be read", e);
            }
        });
    }

    /// The saved segment that means the listed people, if there is one.
    Optional<String> savedAs() {
        return rule().flatMap(rule -> workspace.study().get().stream()
                .flatMap(study -> study.base().segments().entrySet().stream())
                .filter(segment -> segment.getValue().equals(rule))
                .map(segment -> segment.getKey())
                .findFirst());
    }

    /// The table, to be taken out.
    Optional<CohortExport> export() {
        return shown.get().map(one -> new CohortExport(workspace, one.table()));
    }

    private Optional<CohortQuestion> question() {
        return workspace
                .study()
                .get()
                .map(study -> new CohortQuestion(
                        study.dimensions(),
                        study.base().rules(),
                        grouping.get().by(by.get()),
                        by.get(),
                        measure.get(),
                        rule(study)));
    }

    /// Of everybody where the segment was deleted.
    private String rule(Study study) {
        Optional<String> rule = whose.get().rule(study, workspace.selection().get());
        if (rule.isEmpty()) whose.set(new Whose.Everybody());
        return rule.orElse("");
    }

    private void show(CohortsShown now) {
        shown.set(Optional.of(now));
        CohortQuestion.Answer answer = now.answer();
        if (now.cell().isEmpty()) people.set(Optional.empty());
        now.cell()
                .ifPresent(cell -> finding.run(
                        FINDING,
                        progress -> answer.question().people(answer, cell),
                        (CellPeople found) -> people.set(Optional.of(found))));
    }
}
