package org.cvmworkbench.ui.value;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.migration.Migration;
import org.cvmworkbench.analysis.migration.MigrationBy;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.charts.MigrationFlow.Way;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.customers.CustomerTableState;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// Who moved where between two days that somebody chose. On the user interface's thread.
final class MovesViewModel {
    private static final Text COUNTING = Text.of("job.moves");
    private static final Text FINDING = Text.of("job.moved");
    private static final int HALF_A_YEAR = 182;

    /// What is asked.
    record Asked(Dimensions dimensions, LocalDate from, LocalDate to, MigrationBy by) {
        Migration answer() {
            Profile now = profile(to);
            RfCuts rf =
                    new RfCuts(dimensions.rfm().recencyCuts(), dimensions.rfm().frequencyCuts());
            return Migration.of(
                    dimensions.snapshot().version(),
                    by,
                    profile(from),
                    now,
                    new Migration.Cuts(rf, dimensions.cutoffs()));
        }

        private Profile profile(LocalDate day) {
            int asOf = (int) day.toEpochDay();
            return asOf == dimensions.asOf()
                    ? dimensions.profile()
                    : Profile.of(dimensions.snapshot(), dimensions.totals(), asOf);
        }
    }

    private final Workspace workspace;
    private final Latest counting;
    private final Latest finding;
    private final CustomerTableState table = CustomerTableState.of(
            CustomerFact.KEY,
            CustomerFact.GROUP,
            CustomerFact.VISITS,
            CustomerFact.MONEY,
            CustomerFact.RECENCY,
            CustomerFact.RHYTHM,
            CustomerFact.LAST_VISIT);
    private final ReadOnlyObjectWrapper<MigrationBy> by = new ReadOnlyObjectWrapper<>(MigrationBy.GROUP);
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> from = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> to = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Migration>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Way>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selection>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> asked = Optional.empty();

    MovesViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.counting = new Latest(workspace.jobs());
        this.finding = new Latest(workspace.jobs());
    }

    ReadOnlyObjectProperty<MigrationBy> by() {
        return by.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LocalDate>> from() {
        return from.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LocalDate>> to() {
        return to.getReadOnlyProperty();
    }

    /// The old one until another is counted.
    ReadOnlyObjectProperty<Optional<Migration>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The way whose customers are listed.
    ReadOnlyObjectProperty<Optional<Way>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Selection>> listed() {
        return listed.getReadOnlyProperty();
    }

    CustomerTableState table() {
        return table;
    }

    Workspace workspace() {
        return workspace;
    }

    void by(MigrationBy other) {
        by.set(other);
        refresh();
    }

    /// @return whether it can be the first of the two days
    boolean from(LocalDate day) {
        boolean fits = inBase(day) && to.get().filter(day::isBefore).isPresent();
        if (fits) from.set(Optional.of(day));
        refresh();
        return fits;
    }

    /// @return whether it can be the second of the two days
    boolean to(LocalDate day) {
        boolean fits = inBase(day) && from.get().filter(day::isAfter).isPresent();
        if (fits) to.set(Optional.of(day));
        refresh();
        return fits;
    }

    private boolean inBase(LocalDate day) {
        return workspace
                .study()
                .get()
                .filter(study ->
                        study.firstDay().filter(first -> !day.isBefore(first)).isPresent())
                .filter(study -> study.asOf().filter(last -> !day.isAfter(last)).isPresent())
                .isPresent();
    }

    void refresh() {
        Optional<Study> study =
                workspace.study().get().filter(one -> one.firstDay().isPresent());
        if (study.isPresent() && from.get().isEmpty()) begin(study.get());
        Optional<Asked> now = study.filter(one -> from.get().isPresent())
                .map(one -> new Asked(
                        one.whateverIsChurn(asked.map(Asked::dimensions)),
                        from.get().orElseThrow(),
                        to.get().orElseThrow(),
                        by.get()));
        if (now.equals(asked)) return;
        asked = now;
        finding.cancel();
        chosen.set(Optional.empty());
        listed.set(Optional.empty());
        now.ifPresent(question ->
                counting.run(COUNTING, progress -> question.answer(), answer -> shown.set(Optional.of(answer))));
    }

    /// The last half-year, or the second half of what there is.
    private void begin(Study study) {
        LocalDate last = study.asOf().orElseThrow();
        LocalDate first = study.firstDay().orElseThrow();
        long days = Math.min(HALF_A_YEAR, (last.toEpochDay() - first.toEpochDay()) / 2);
        if (days < 1) return;
        from.set(Optional.of(last.minusDays(days)));
        to.set(Optional.of(last));
    }

    /// Lists who went a way; the same way again lists nobody.
    void choose(Way way) {
        Optional<Migration> migration = shown.get();
        boolean away = chosen.get().filter(way::equals).isPresent();
        if (migration.isEmpty() || away || migration.get().moved()[way.was()][way.is()] == 0) {
            finding.cancel();
            chosen.set(Optional.empty());
            listed.set(Optional.empty());
            return;
        }
        chosen.set(Optional.of(way));
        finding.run(
                FINDING,
                progress -> migration.get().who(way.was(), way.is()),
                (CustomerSet who) -> listed.set(Optional.of(new Selection(salt(migration.get(), way), who))));
    }

    /// Stands for the rule that there is none of, where a control group is drawn.
    private static String salt(Migration migration, Way way) {
        return "moved %s %d %d %d %d"
                .formatted(migration.by().word(), migration.from(), migration.to(), way.was(), way.is());
    }

    /// Keeps the listed customers as a segment.
    void save(String name) {
        listed.get().ifPresent(selection -> workspace.changes().saveMembers(name, selection.customers()));
    }

    void forget() {
        counting.cancel();
        finding.cancel();
        asked = Optional.empty();
        from.set(Optional.empty());
        to.set(Optional.empty());
        shown.set(Optional.empty());
        chosen.set(Optional.empty());
        listed.set(Optional.empty());
        table.forget();
    }
}
