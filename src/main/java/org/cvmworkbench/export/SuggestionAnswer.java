package org.cvmworkbench.export;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.analysis.suggestion.NextStep;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Audience;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What could be offered, and to how many customers which step comes next.
public final class SuggestionAnswer {
    private SuggestionAnswer() {}

    public static void put(List<Suggestion> suggestions, Texts texts, ObjectNode answer) {
        ArrayNode array = answer.putArray("suggestions");
        for (Suggestion one : suggestions) {
            ObjectNode node = array.addObject();
            node.put("kind", one.kind().word());
            node.put("mechanic", one.mechanic().word());
            node.put("reason", texts.say(one.said()));
            node.put("audience", audience(one.audience()));
            node.put("lever", one.lever().word());
        }
    }

    private static String audience(Audience audience) {
        return switch (audience) {
            case Audience.Rule(String text) -> text;
            case Audience.Segment(String name) -> name;
            case Audience.Size(int customers) -> Integer.toString(customers);
        };
    }

    public static void put(NextOffers next, ObjectNode answer) {
        ObjectNode node = answer.putObject("next");
        for (Map.Entry<NextStep, Integer> size : next.sizes().entrySet()) {
            node.put(size.getKey().word(), size.getValue());
        }
    }
}
