package org.cvmworkbench.language.scenario;

import java.util.List;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.Uplift;
import tools.jackson.databind.node.ObjectNode;

/// Prints a scenario as its file: keys in one fixed order, only what was given, numbers plain. Reading it again gives
/// an equal scenario.
public final class ScenarioPrinting {
    private ScenarioPrinting() {}

    /// The text of the file, ending in a line break.
    public static String print(Scenario scenario) {
        return JsonText.pretty(node(scenario));
    }

    private static ObjectNode node(Scenario scenario) {
        ObjectNode node = JsonText.object();
        node.put("version", ScenarioReading.VERSION);
        node.put("name", scenario.name());
        scenario.seed().ifPresent(seed -> node.put("seed", seed));
        scenario.offers().forEach(offer -> node.withArray("offers").add(node(offer)));
        if (scenario.offers().isEmpty()) node.putArray("offers");
        if (!scenario.assumptions().isEmpty()) node.set("assumptions", node(scenario.assumptions()));
        return node;
    }

    private static ObjectNode node(Offer offer) {
        ObjectNode node = JsonText.object();
        node.put("name", offer.name());
        node.put("lever", offer.lever().word());
        node.set("audience", node(offer.audience()));
        node.set("mechanic", MechanicPrinting.node(offer.mechanic()));
        if (!offer.scope().isWholeReceipt()) node.set("scope", node(offer.scope()));
        node.put("channel", offer.channel());
        node.put("start", offer.start().toString());
        node.put("days", offer.days());
        offer.control().share().ifPresent(share -> node.set("controlShare", JsonText.number(share)));
        if (offer.control().waived() != null)
            node.put("controlWaived", offer.control().waived());
        if (!offer.assumptions().isEmpty()) node.set("assumptions", node(offer.assumptions()));
        if (offer.disabled()) node.put("disabled", true);
        return node;
    }

    private static ObjectNode node(Audience audience) {
        ObjectNode node = JsonText.object();
        return switch (audience) {
            case Audience.Rule(String text) -> node.put("rule", text);
            case Audience.Segment(String name) -> node.put("segment", name);
            case Audience.Size(int customers) -> node.put("size", customers);
        };
    }

    private static ObjectNode node(Scope scope) {
        ObjectNode node = JsonText.object();
        putTexts(node, "categories", scope.categories());
        putTexts(node, "products", scope.products());
        putTexts(node, "brands", scope.brands());
        putTexts(node, "suppliers", scope.suppliers());
        return node;
    }

    private static void putTexts(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) node.set(key, JsonText.texts(texts));
    }

    private static ObjectNode node(Assumptions assumptions) {
        ObjectNode node = JsonText.object();
        assumptions.values().forEach((name, value) -> node.set(name.word(), Passport.put(JsonText.object(), value)));
        if (assumptions.uplift() != null) node.set(AssumptionsReading.UPLIFT, node(assumptions.uplift()));
        return node;
    }

    private static ObjectNode node(Uplift uplift) {
        return switch (uplift) {
            case Uplift.Stated stated ->
                Passport.put(
                        JsonText.object()
                                .put("kind", stated.kind().word())
                                .put("level", stated.level().word()),
                        stated.assumption());
            case Uplift.Modelled() -> JsonText.object().put("model", "base");
        };
    }
}
