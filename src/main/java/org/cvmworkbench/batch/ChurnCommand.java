package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ChurnKind;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.analysis.survival.Returnable;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.ChurnAnswer;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "churn",
        mixinStandardHelpOptions = true,
        description =
                "Tells who has left, who can still be brought back and who was; says what is called churn in a base.")
final class ChurnCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Mixin
    private ChurnOption churn;

    @Mixin
    private RuleOption rule;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(
            names = "--define",
            paramLabel = "WHAT",
            converter = ChurnOption.Converter.class,
            description = "what the base calls churn from now on: " + ChurnKind.EXAMPLES)
    private Optional<ChurnDefinition> defined = Optional.empty();

    @Option(names = "--within", paramLabel = "DAYS", description = "how long a return is waited for; 90 by default")
    private int within = ReturnRequest.HORIZON;

    @Override
    public Integer call() throws WorkbenchException {
        if (within < 1) throw new WorkbenchException(ErrorKind.OPTION, Text.of("churn.within-refused", within));
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions usual = open.dimensions(Optional.empty());
        Dimensions dimensions = churn.in(defined.map(usual::calling).orElse(usual));
        CustomerSet asked = rule.customers(open, dimensions);
        CustomerSet whom = asked.and(Returnable.of(open.snapshot().customers()).whom());
        ReturnRequest request = ReturnRequest.of(whom).within(within);
        Returning returning = Returning.of(open.snapshot(), dimensions.totals(), dimensions.churn(), request);
        ObjectNode answer = ChurnAnswer.of(returning, answering.texts());
        if (defined.isPresent()) define(defined.get());
        answering.print(answer);
        return 0;
    }

    /// Last of all: whatever is refused leaves the base as it was.
    private void define(ChurnDefinition definition) throws WorkbenchException {
        try (Base open = Base.open(base, Access.WRITE)) {
            OpenBase.defineChurn(open, definition);
        }
    }
}
