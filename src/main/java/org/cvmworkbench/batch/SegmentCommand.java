package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.profile.SegmentSummary;
import org.cvmworkbench.analysis.rules.AbsentNames;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.RuleReasonJson;
import org.cvmworkbench.export.SegmentAnswer;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.lists.ListTerms;
import org.cvmworkbench.workspace.lists.OutgoingList;
import org.cvmworkbench.workspace.lists.Stratum;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "segment",
        mixinStandardHelpOptions = true,
        description = "Counts the customers of a rule, and writes their list.")
final class SegmentCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Mixin
    private ChurnOption churn;

    @Mixin
    private ColumnsOption columns;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day to look from; the last receipt's by default")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--control",
            paramLabel = "SHARE",
            converter = Share.Converter.class,
            description = "held out, 10%% say")
    private Optional<Share> control = Optional.empty();

    @Option(
            names = "--strata",
            paramLabel = "BY",
            description = "what the control is spread evenly by: ${COMPLETION-CANDIDATES}; none by default")
    private Stratum strata = Stratum.NONE;

    @Option(
            names = "--salt",
            paramLabel = "TEXT",
            description = "the same text holds out the same customers, also of another rule; the rule by default")
    private Optional<String> salt = Optional.empty();

    @Option(names = "--for", paramLabel = "CHANNEL", description = "the sending list of: ${COMPLETION-CANDIDATES}")
    private Optional<SendingChannel> channel = Optional.empty();

    @Option(names = "--why", paramLabel = "KEY", description = "tells why this customer is in or out")
    private Optional<String> why = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "the list, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    /// A rule, or the name of a saved one.
    static final class Which {
        @Option(names = "--rule", paramLabel = "RULE", description = "such as 'recency <= 30 and frequency >= 4'")
        private Optional<String> rule = Optional.empty();

        @Option(names = "--name", paramLabel = "NAME", description = "of a saved segment")
        private Optional<String> name = Optional.empty();
    }

    @Override
    public Integer call() throws WorkbenchException {
        Optional<Rule> given =
                which.rule.isPresent() ? Optional.of(Rules.customers(which.rule.get())) : Optional.empty();
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Rule rule = given.isPresent() ? given.get() : Rules.customers(open.segmentRule(which.name.orElseThrow()));
        Dimensions dimensions = churn.in(open.dimensions(asOf));
        if (why.isPresent()) {
            answering.print(noted(why(why.get(), rule, open, dimensions), rule, dimensions));
            return 0;
        }
        CustomerSet members = RuleEvaluation.of(open.rules().resolved(rule), dimensions);
        Optional<OutgoingList> list = Optional.empty();
        if (channel.isPresent() || out.isPresent()) {
            list = Optional.of(OutgoingList.of(dimensions, members, terms(rule, open)));
            if (out.isPresent()) list.get().write(out.get(), new ConsoleProgress(answering));
        }
        SegmentSummary summary = SegmentSummary.of(dimensions.snapshot().version(), dimensions.profile(), members);
        answering.print(noted(SegmentAnswer.of(summary, list.map(OutgoingList::counts)), rule, dimensions));
        return 0;
    }

    /// The answer with what the rule names in vain.
    private ObjectNode noted(ObjectNode answer, Rule rule, Dimensions dimensions) {
        ArrayNode notes = answer.putArray("notes");
        for (Text note : AbsentNames.of(rule, dimensions.snapshot()))
            notes.add(answering.texts().say(note));
        return answer;
    }

    private ObjectNode why(String key, Rule rule, OpenBase open, Dimensions dimensions) throws WorkbenchException {
        int customer = dimensions
                .snapshot()
                .customers()
                .find(key)
                .orElseThrow(() -> new WorkbenchException(ErrorKind.CUSTOMER_UNKNOWN, key));
        RuleReason reason = RuleReason.of(rule, customer, dimensions, open.rules());
        return RuleReasonJson.of(key, reason, answering.texts());
    }

    private ListTerms terms(Rule rule, OpenBase open) throws WorkbenchException {
        double usual = channel.isPresent() ? ListTerms.USUAL_CONTROL : 0;
        double share = control.map(Share::fraction).orElse(usual);
        String definition = RulePrinter.print(rule);
        return new ListTerms(
                channel,
                share,
                strata,
                definition,
                salt.orElse(definition),
                open.rules().definitions(rule),
                columns.in(open.snapshot()));
    }
}
