package org.cvmworkbench.export;

import org.cvmworkbench.analysis.simulation.Duel;
import org.cvmworkbench.language.scenario.JsonText;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `duel`. Money has two places.
public final class DuelAnswer {
    private DuelAnswer() {}

    /// @param texts the language of the warnings
    public static ObjectNode of(Duel duel, Texts texts) {
        ObjectNode node = JsonText.object();
        put(node.putObject("ladder"), duel.first(), texts);
        put(node.putObject("protect"), duel.second(), texts);
        node.putObject("nothing").put("net", 0);
        SimulationAnswerJson.putAmounts(node.putObject("protectBringsMore"), duel.difference());
        node.put("protectWins", Decimals.rounded(duel.secondWins()));
        return node;
    }

    private static void put(ObjectNode node, Duel.Side side, Texts texts) {
        node.put("name", side.name());
        node.put("contacted", side.outcome().counts().contacted());
        SimulationAnswerJson.putAmounts(node.putObject("uptake"), side.outcome().uptake());
        node.put("reward", Decimals.cents(side.reward()));
        node.put("deadweight", Decimals.cents(side.deadweight()));
        SimulationAnswerJson.putAmounts(node.putObject("net"), side.outcome().net());
        node.put("probabilityOfProfit", Decimals.rounded(side.outcome().probabilityOfProfit()));
        ArrayNode warnings = node.putArray("warnings");
        side.warnings().forEach(warning -> warnings.add(texts.say(warning)));
    }
}
