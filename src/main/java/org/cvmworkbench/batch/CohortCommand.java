package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.CohortAnswer;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description = "Follows customers from the period of their first visit.")
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

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--by", paramLabel = "PERIOD", description = "${COMPLETION-CANDIDATES}; month by default")
    private Period by = Period.MONTH;

    @Option(names = "--measure", paramLabel = "MEASURE", description = "${COMPLETION-CANDIDATES}; customers by default")
    private Measure measure = Measure.CUSTOMERS;

    @Option(names = "--visits", paramLabel = "WHICH", description = "${COMPLETION-CANDIDATES}; bought by default")
    private Visits visits = Visits.BOUGHT;

    @Option(names = "--rule", paramLabel = "RULE", description = "only customers of this rule")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "the triangle, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions dimensions = open.dimensions(Optional.empty());
        CustomerSet whom = rule.isPresent()
                ? RuleEvaluation.of(open.rules().read(rule.get()), dimensions)
                : CustomerSet.all(dimensions.customers());
        CohortRequest request = new CohortRequest(by, measure, visits == Visits.ALL, whom);
        CohortTable table = CohortTable.of(dimensions.snapshot(), dimensions.totals(), request);
        if (out.isPresent()) TableFile.write(out.get(), list -> CohortAnswer.write(table, list));
        answering.print(CohortAnswer.of(table));
        return 0;
    }
}
