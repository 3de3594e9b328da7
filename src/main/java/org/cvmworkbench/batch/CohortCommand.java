package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CohortMoney;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.FirstVisits;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.SegmentSets;
import org.cvmworkbench.analysis.value.RepeatFit;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.export.CohortAnswer;
import org.cvmworkbench.export.GroupAnswer;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "cohort", mixinStandardHelpOptions = true, description = "Follows customers from their first visit.")
final class CohortCommand implements Callable<Integer> {
    /// What counts as a visit.
    enum Visits {
        /// A receipt with something bought.
        BOUGHT,
        /// Every document, a return alone too.
        ALL
    }

    @Mixin
    private Answering answering;

    @Mixin
    private ChurnOption churn;

    @Mixin
    private RuleOption rule;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--by", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}; month by default")
    private CohortBy by = CohortBy.MONTH;

    @Option(
            names = "--age",
            paramLabel = "PERIOD",
            description = "what age is counted in where --by is no period: ${COMPLETION-CANDIDATES}; month by default")
    private Period age = Period.MONTH;

    @Option(names = "--measure", paramLabel = "MEASURE", description = "${COMPLETION-CANDIDATES}; customers by default")
    private Measure measure = Measure.CUSTOMERS;

    @Option(names = "--visits", paramLabel = "WHICH", description = "${COMPLETION-CANDIDATES}; bought by default")
    private Visits visits = Visits.BOUGHT;

    @Option(
            names = "--projection",
            description = "retention beyond the data, with its band and what it was off by in the past")
    private boolean projection;

    @Option(names = "--out", paramLabel = "FILE", description = "the triangle, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions dimensions = churn.in(open.dimensions(Optional.empty()));
        CustomerSet whom = rule.customers(open, dimensions);
        requireCosts(dimensions);
        CohortRequest request = new CohortRequest(by.period().orElse(age), measure, visits == Visits.ALL, whom);
        if (by.period().isPresent()) {
            answer(CohortTable.of(dimensions.snapshot(), dimensions.totals(), request), dimensions);
            return 0;
        }
        Snapshot snapshot = dimensions.snapshot();
        if (by == CohortBy.SEGMENT) {
            SortedMap<String, CustomerSet> segments = SegmentSets.of(open.rules(), dimensions);
            CohortMoney money = CohortMoney.of(snapshot, dimensions.totals(), measure);
            answer(GroupTable.of(snapshot, dimensions.totals(), request, segments, money));
            return 0;
        }
        FirstVisits first = FirstVisits.of(snapshot, dimensions.totals(), visits == Visits.ALL);
        answer(GroupTable.of(snapshot, dimensions.totals(), request, first.labels(by)));
        return 0;
    }

    private void requireCosts(Dimensions dimensions) throws WorkbenchException {
        if (measure != Measure.MARGIN) return;
        if (!CohortMoney.of(dimensions.snapshot(), dimensions.totals(), measure).margin()) {
            throw new WorkbenchException(ErrorKind.COSTS_MISSING);
        }
    }

    private void answer(CohortTable table, Dimensions dimensions) throws WorkbenchException {
        if (out.isPresent()) TableFile.write(out.get(), list -> CohortAnswer.write(table, list));
        ObjectNode answer = CohortAnswer.of(table);
        if (projection) answer.set("projection", CohortAnswer.of(projected(table, dimensions), answering.texts()));
        answering.print(answer);
    }

    private CohortProjection projected(CohortTable table, Dimensions dimensions) {
        if (measure != Measure.CUSTOMERS || visits == Visits.ALL) return CohortProjection.ofAnotherMeasure(table);
        RepeatFit fit = dimensions.value().repeat();
        return CohortProjection.of(dimensions.snapshot(), dimensions.totals(), table, fit);
    }

    private void answer(GroupTable table) throws WorkbenchException {
        if (out.isPresent()) TableFile.write(out.get(), list -> GroupAnswer.write(table, list));
        answering.print(GroupAnswer.of(table, by));
    }
}
