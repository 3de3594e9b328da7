package org.cvmworkbench.export;

import java.util.List;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.simulation.Clients;
import org.cvmworkbench.analysis.simulation.CloseLook;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.analysis.simulation.Split;
import org.cvmworkbench.analysis.simulation.SupplierAccount;
import org.cvmworkbench.analysis.simulation.Swing;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.AssumptionName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `simulate` with what a closer look at each offer tells.
public final class CloseAnswer {
    private CloseAnswer() {}

    /// @param texts the language of the warnings
    public static ObjectNode of(Simulation.Closely simulated, Texts texts) {
        ObjectNode node = SimulationAnswerJson.of(simulated.answer(), texts);
        List<CloseLook> looks = simulated.looks();
        for (int offer = 0; offer < looks.size(); offer++) {
            if (node.get("offers").get(offer) instanceof ObjectNode one) put(one, looks.get(offer));
        }
        return node;
    }

    private static void put(ObjectNode node, CloseLook look) {
        put(node.putObject("clients"), look.clients());
        if (look.measureFirst().isPresent())
            put(node.putObject("measureFirst"), look.measureFirst().get());
        else node.putNull("measureFirst");
        ArrayNode suppliers = node.putArray("suppliers");
        look.suppliers().forEach(account -> put(suppliers.addObject(), account));
        look.splits().forEach(split -> put(node.putArray(split.by().word()), split));
    }

    private static void put(ObjectNode node, Clients clients) {
        SimulationAnswerJson.putAmounts(node.putObject("extraOfHundred"), clients.extraOfHundred());
        node.put("boughtAnyway", Decimals.rounded(clients.anyway()));
        if (clients.returning().isPresent())
            SimulationAnswerJson.putAmounts(
                    node.putObject("returning"), clients.returning().get());
        else node.putNull("returning");
        node.put("optOuts", Decimals.cents(clients.optOuts()));
    }

    private static void put(ObjectNode node, Swing first) {
        node.put("assumption", first.assumption().map(AssumptionName::word).orElse("uplift"));
        node.put("worth", Decimals.cents(first.worth()));
    }

    private static void put(ObjectNode node, SupplierAccount account) {
        node.put("supplier", account.supplier());
        node.put("shareOfSpend", Decimals.rounded(account.share()));
        SimulationAnswerJson.putAmounts(node.putObject("sales"), account.sales());
        SimulationAnswerJson.putAmounts(node.putObject("increment"), account.increment());
        node.put("incrementAtLeast", account.atLeast());
        node.put("pays", Decimals.cents(account.pays()));
        OptionalDouble margin = account.breakEvenMargin();
        if (margin.isPresent()) node.put("breakEvenMargin", Decimals.rounded(margin.getAsDouble()));
        else node.putNull("breakEvenMargin");
    }

    private static void put(ArrayNode parts, Split split) {
        split.parts().forEach(part -> {
            ObjectNode node = parts.addObject();
            node.put(split.by().word(), part.name());
            node.put("targeted", part.counts().targeted());
            node.put("contacted", part.counts().contacted());
            SimulationAnswerJson.putAmounts(node.putObject("uptake"), part.uptake());
            SimulationAnswerJson.putAmounts(node.putObject("extra"), part.extra());
            SimulationAnswerJson.putAmounts(node.putObject("net"), part.net());
        });
    }
}
