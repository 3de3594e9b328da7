package org.cvmworkbench.export;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.allocation.Allocation;
import org.cvmworkbench.analysis.allocation.Allocations;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.language.scenario.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `allocate`. Money and purchases have two places; what is not limited has no price: null.
public final class AllocationAnswer {
    private AllocationAnswer() {}

    /// @param outcome of all offers to those chosen
    public static ObjectNode of(String scenario, long snapshot, Allocations.Answer answer, Outcome outcome) {
        Allocation allocation = answer.allocation();
        ObjectNode node = JsonText.object();
        node.put("name", scenario);
        node.put("spent", Decimals.cents(allocation.spent()));
        node.put("net", Decimals.cents(allocation.net()));
        node.put("netAtMost", Decimals.cents(allocation.most()));
        SimulationAnswerJson.putAmounts(node.putObject("forecast"), outcome.net());
        node.put("probabilityOfProfit", Decimals.rounded(outcome.probabilityOfProfit()));
        node.put("leftAlone", allocation.alone());
        ArrayNode offers = node.putArray("offers");
        allocation.offers().forEach(offer -> put(offers.addObject(), offer));
        ObjectNode next = node.putObject("nextOneBrings");
        next.put("budget", rate(allocation.money()));
        next.put("contact", cents(allocation.contact()));
        ObjectNode excluded = node.putObject("excluded");
        answer.excluded().forEach((why, count) -> excluded.put(why.word(), count));
        node.put("snapshot", snapshot);
        return node;
    }

    private static void put(ObjectNode node, Allocation.Offered offer) {
        node.put("name", offer.name());
        node.put("candidates", offer.candidates());
        node.put("customers", offer.chosen().count());
        node.put("uptake", Decimals.cents(offer.takers()));
        node.put("cost", Decimals.cents(offer.cost()));
        node.put("net", Decimals.cents(offer.net()));
        node.put("nextUnitBrings", cents(offer.unit()));
    }

    private static @Nullable BigDecimal cents(OptionalDouble value) {
        return value.isPresent() ? Decimals.cents(value.getAsDouble()) : null;
    }

    private static @Nullable BigDecimal rate(OptionalDouble value) {
        return value.isPresent() ? Decimals.rounded(value.getAsDouble()) : null;
    }
}
