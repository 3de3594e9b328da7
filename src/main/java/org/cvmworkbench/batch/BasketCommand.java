package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.basket.BasketRequest;
import org.cvmworkbench.analysis.basket.BasketRules;
import org.cvmworkbench.analysis.basket.Itemsets;
import org.cvmworkbench.analysis.basket.Theme;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.analysis.suggestion.Suggestions;
import org.cvmworkbench.export.BasketAnswer;
import org.cvmworkbench.export.BasketList;
import org.cvmworkbench.export.NextOfferList;
import org.cvmworkbench.export.SuggestionAnswer;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "basket",
        mixinStandardHelpOptions = true,
        description = "Finds what sits together in receipts beyond chance, and what it earns together.")
final class BasketCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Mixin
    private ChurnOption churn;

    @Mixin
    private RuleOption rule;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--by", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}; category by default")
    private ItemKind by = ItemKind.CATEGORY;

    @Option(
            names = "--support",
            paramLabel = "SHARE",
            converter = Share.AnyConverter.class,
            description = "the least part of receipts a set is in; 0.001, which is 0.1%%, by default")
    private double support = BasketRequest.USUAL_SUPPORT;

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            converter = Share.AnyConverter.class,
            description = "the least part of receipts with the others that have the last one too; 25%% by default")
    private double confidence = 0.25;

    @Option(names = "--size", paramLabel = "N", description = "items in a set at most; 4 by default")
    private int size = BasketRequest.USUAL_LARGEST;

    @Option(
            names = "--cap",
            paramLabel = "N",
            description = "frequent items of a receipt that are looked at at most; 128 by default")
    private int cap = BasketRequest.USUAL_CAP;

    @Option(names = "--out", paramLabel = "FILE", description = "all rules, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--suggest", description = "what could be offered, to whom and why")
    private boolean suggest;

    @Option(names = "--next", paramLabel = "FILE", description = "what to do with each customer next, and why")
    private Optional<Path> next = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        BasketRequest request = BasketRequest.checked(by, support, size, cap);
        if (!(confidence >= 0 && confidence <= 1)) throw refused(Text.of("basket.confidence-refused", confidence));
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions dimensions = churn.in(open.dimensions(Optional.empty()));
        Itemsets sets = Itemsets.of(dimensions, rule.chosen(open, dimensions), request, Progress.NONE);
        if (sets.items().size() == 1) throw refused(Text.of("basket.no-items", Text.of("basket.by." + by.word())));
        BasketRules rules = BasketRules.of(dimensions, sets, confidence, Progress.NONE);
        if (out.isPresent()) TableFile.write(out.get(), new BasketList(rules)::writeTo);
        ObjectNode answer = BasketAnswer.of(rules, Theme.of(rules), answering.texts());
        if (suggest) suggest(open, dimensions, answer);
        if (next.isPresent()) next(dimensions, next.get(), answer);
        answering.print(answer);
        return 0;
    }

    /// As if nothing were offered yet.
    private void suggest(OpenBase open, Dimensions dimensions, ObjectNode answer) throws WorkbenchException {
        Scenario nothing = new Scenario(open.name(), OptionalLong.empty(), List.of(), Assumptions.NONE);
        List<Suggestion> suggestions = Suggestions.of(dimensions, open.rules(), nothing, Progress.NONE);
        SuggestionAnswer.put(suggestions, answering.texts(), answer);
    }

    private void next(Dimensions dimensions, Path file, ObjectNode answer) throws WorkbenchException {
        NextOffers offers = NextOffers.of(dimensions, Progress.NONE);
        NextOfferList list = new NextOfferList(dimensions.snapshot().customers(), offers, answering.texts());
        TableFile.write(file, list::writeTo);
        SuggestionAnswer.put(offers, answer);
    }

    private static WorkbenchException refused(Text why) {
        return new WorkbenchException(ErrorKind.OPTION, why);
    }
}
