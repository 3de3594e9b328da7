package org.cvmworkbench.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.Origin;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.analysis.simulation.UsedAssumptions;
import org.cvmworkbench.analysis.simulation.Waterfall;
import org.cvmworkbench.language.scenario.JsonText;
import org.cvmworkbench.language.scenario.Passport;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumption;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `simulate`. Money and takers have two places, ratios and probabilities six; what there is not is null.
public final class SimulationAnswerJson {
    private static final int PLACES = 2;

    private SimulationAnswerJson() {}

    /// @param texts the language of the warnings
    public static ObjectNode of(SimulationAnswer answer, Texts texts) {
        ObjectNode node = JsonText.object();
        node.put("name", answer.scenario());
        ArrayNode offers = node.putArray("offers");
        for (OfferAnswer offer : answer.offers()) {
            ObjectNode one = offers.addObject().put("name", offer.name());
            put(one, offer.outcome());
            put(one.putObject("assumptions"), offer.assumptions());
        }
        put(node.putObject("total"), answer.total());
        ArrayNode warnings = node.putArray("warnings");
        answer.warnings().forEach(warning -> warnings.add(texts.say(warning)));
        node.put("seed", answer.draws().seed());
        node.put("draws", answer.draws().count());
        if (answer.snapshot().isPresent())
            node.put("snapshot", answer.snapshot().getAsLong());
        else node.putNull("snapshot");
        return node;
    }

    private static void put(ObjectNode node, Outcome outcome) {
        node.put("targeted", outcome.counts().targeted());
        node.put("contacted", outcome.counts().contacted());
        node.put("control", outcome.counts().control());
        putAmounts(node.putObject("uptake"), outcome.uptake());
        putAmounts(node.putObject("grossRevenue"), outcome.grossRevenue());
        putAmounts(node.putObject("incrementalRevenue"), outcome.incrementalRevenue());
        putAmounts(node.putObject("net"), outcome.net());
        if (outcome.roi().isPresent())
            putRatios(node.putObject("roi"), outcome.roi().get());
        else node.putNull("roi");
        node.put("probabilityOfProfit", Decimals.rounded(outcome.probabilityOfProfit()));
        put(node.putArray("waterfall"), outcome.waterfall());
        node.put("breakEvenUplift", rounded(outcome.breakEvenUplift()));
        node.put("detectableUplift", rounded(outcome.detectableUplift()));
    }

    static void putAmounts(ObjectNode node, Estimate estimate) {
        node.put("mean", amount(estimate.mean()));
        node.put("p10", amount(estimate.p10()));
        node.put("p50", amount(estimate.p50()));
        node.put("p90", amount(estimate.p90()));
    }

    private static void putRatios(ObjectNode node, Estimate estimate) {
        node.put("mean", Decimals.rounded(estimate.mean()));
        node.put("p10", Decimals.rounded(estimate.p10()));
        node.put("p50", Decimals.rounded(estimate.p50()));
        node.put("p90", Decimals.rounded(estimate.p90()));
    }

    private static void put(ArrayNode steps, Waterfall waterfall) {
        waterfall
                .steps()
                .forEach((step, value) ->
                        steps.addObject().put("step", step.word()).put("value", value));
        steps.addObject().put("step", "net").put("value", waterfall.net());
    }

    private static void put(ObjectNode node, UsedAssumptions used) {
        used.values().forEach((name, value) -> put(node.putObject(name.word()), value.assumption(), value.origin()));
        ObjectNode uplift = node.putObject("uplift");
        uplift.put("kind", used.uplift().kind().word());
        uplift.put("level", used.uplift().level().word());
        put(uplift, used.uplift().assumption(), used.upliftOrigin());
    }

    private static void put(ObjectNode node, Assumption assumption, Origin origin) {
        Passport.put(node, assumption);
        switch (origin) {
            case Origin.File() -> node.put("from", "file");
            case Origin.OfOffer() -> node.put("from", "offer");
            case Origin.Base() -> node.put("from", "base");
            case Origin.Prior(String id, String confidence) ->
                node.put("from", "prior")
                        .put("prior", id)
                        .put("confidence", confidence)
                        .put("collected", Origin.Prior.DATE.toString());
            case Origin.Model(double judged) ->
                node.put("from", "model")
                        .put("priors", Origin.Model.PRIORS)
                        .put("judged", Decimals.rounded(judged))
                        .put("collected", Origin.Prior.DATE.toString());
            case Origin.Default() -> node.put("from", "default");
        }
    }

    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rounded(OptionalDouble value) {
        return value.isPresent() ? Decimals.rounded(value.getAsDouble()) : null;
    }
}
