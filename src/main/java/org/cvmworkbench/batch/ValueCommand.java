package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.value.BackTest;
import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.ModelName;
import org.cvmworkbench.analysis.value.ModelUnit;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueMeasure;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.BackTestAnswer;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.export.ValueAnswer;
import org.cvmworkbench.export.ValueList;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "value",
        mixinStandardHelpOptions = true,
        description = "Foretells how often customers will come and what they will bring, with the doubt in it.")
final class ValueCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Mixin
    private ChurnOption churn;

    @Mixin
    private RuleOption rule;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--model", paramLabel = "MODEL", description = "${COMPLETION-CANDIDATES}; mbg-nbd by default")
    private ModelName model = ModelName.MBG_NBD;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "the last day that is known, what came after it is compared; the last receipt's by default")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT", description = "${COMPLETION-CANDIDATES}; week by default")
    private ModelUnit unit = ModelUnit.WEEK;

    @Option(
            names = "--horizon",
            paramLabel = "UNITS",
            description = "how far is looked ahead; 39 by default, where the window looks 52 weeks ahead")
    private int horizon = 39;

    @Option(
            names = "--rate",
            paramLabel = "RATE",
            converter = Share.Converter.class,
            description = "what money is worth less a year later; 10%% by default")
    private Share rate = new Share(0.1);

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "${COMPLETION-CANDIDATES}; margin where costs are known by default")
    private ValueMeasure measure = ValueMeasure.MARGIN;

    @Option(names = "--out", paramLabel = "FILE", description = "the customers, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        if (horizon < 1 || horizon > Horizon.most(unit)) {
            throw new WorkbenchException(
                    ErrorKind.OPTION, Text.of("value.horizon-refused", horizon, Horizon.most(unit)));
        }
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions dimensions = churn.in(open.dimensions(until));
        CustomerSet whom = rule.customers(open, dimensions);
        Horizon ahead = new Horizon(unit, horizon, rate.fraction());
        ValueRequest request = new ValueRequest(model, whom, dimensions.asOf(), ahead, measure);
        Value value = Value.of(open.snapshot(), dimensions.totals(), request);
        if (out.isPresent()) write(value, open, dimensions, out.get());
        ObjectNode answer = ValueAnswer.of(value, answering.texts());
        BackTest past = BackTest.of(open.snapshot(), dimensions.totals(), value);
        BackTestAnswer.put(answer, value, past, answering.texts());
        if (!answering.json() && answer.get("holdout") instanceof ObjectNode holdout) holdout.remove("weeks");
        answering.print(answer);
        return 0;
    }

    /// Without a law there is nothing to tell of anybody.
    private static void write(Value value, OpenBase open, Dimensions dimensions, Path file) throws WorkbenchException {
        Value.Ahead ahead =
                value.ahead().orElseThrow(() -> new WorkbenchException(ErrorKind.NO_FORECAST, value.reason()));
        ValueList list = new ValueList(open.snapshot().customers(), ahead.customers(), dimensions.outlay());
        TableFile.write(file, list::writeTo);
    }
}
