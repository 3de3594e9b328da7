package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;

/// The retention of the cohorts beyond the data, where it is asked for and there is such a thing: counted once for a
/// table. On the user interface's thread.
final class Projecting {
    private static final Text COUNTING = Text.of("job.projection");

    private final Latest counting;
    private final ReadOnlyObjectWrapper<Boolean> wanted = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<CohortProjection>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CohortQuestion.Answer> of = Optional.empty();
    private Optional<CohortQuestion.Answer> asked = Optional.empty();

    Projecting(Jobs jobs) {
        this.counting = new Latest(jobs);
    }

    ReadOnlyObjectProperty<Boolean> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Of the table that was told last; nothing until it is counted.
    ReadOnlyObjectProperty<Optional<CohortProjection>> found() {
        return found.getReadOnlyProperty();
    }

    /// Whether a table can be projected: retention by the period of the first visit.
    static boolean suits(CohortQuestion.Answer answer) {
        return answer.table() instanceof CohortTable table && table.request().measure() == Measure.CUSTOMERS;
    }

    void want(boolean projection) {
        wanted.set(projection);
        refresh();
    }

    /// The table that is shown now.
    void of(Optional<CohortsShown> shown) {
        of = shown.map(CohortsShown::answer);
        refresh();
    }

    private void refresh() {
        Optional<CohortQuestion.Answer> now = of.filter(answer -> wanted.get() && suits(answer));
        if (now.equals(asked)) return;
        asked = now;
        counting.cancel();
        found.set(Optional.empty());
        now.ifPresent(answer -> counting.run(
                COUNTING,
                progress -> projection(answer),
                (CohortProjection projection) -> found.set(Optional.of(projection))));
    }

    /// O(receipts); for a job.
    private static CohortProjection projection(CohortQuestion.Answer answer) {
        if (!(answer.table() instanceof CohortTable table)) throw new IllegalArgumentException("groups");
        Dimensions dimensions = answer.question().dimensions();
        return CohortProjection.of(
                dimensions.snapshot(),
                dimensions.totals(),
                table,
                dimensions.value().repeat());
    }
}
