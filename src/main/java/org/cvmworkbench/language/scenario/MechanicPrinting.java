package org.cvmworkbench.language.scenario;

import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Mechanic;
import tools.jackson.databind.node.ObjectNode;

/// The mechanics as JSON, the inverse of [MechanicReading].
final class MechanicPrinting {
    private MechanicPrinting() {}

    static ObjectNode node(Mechanic mechanic) {
        ObjectNode node = JsonText.object().put("type", mechanic.word());
        switch (mechanic) {
            case Mechanic.Information() -> {}
            case Mechanic.Discount(double depth) -> put(node, "depth", depth);
            case Mechanic.PersonalPrice it -> {
                put(node, "price", it.price());
                put(node, "marginFloor", it.marginFloor());
            }
            case Mechanic.Points it -> {
                put(node, "rate", it.rate());
                it.expiryDays().ifPresent(days -> node.put("expiryDays", days));
            }
            case Mechanic.MultiOffer it -> {
                node.set("items", JsonText.texts(it.items()));
                put(node, "rewardPerItem", it.rewardPerItem());
                put(node, "rewardForAny", it.rewardForAny());
            }
            case Mechanic.ComboCategory it -> {
                node.put("product", it.product()).put("category", it.category());
                put(node, "pointsEach", it.pointsEach());
            }
            case Mechanic.ComboReceipt it -> {
                node.set("items", JsonText.texts(it.items()));
                put(node, "threshold", it.threshold());
                put(node, "points", it.points());
            }
            case Mechanic.Service it -> put(node.put("kind", it.kind().word()), "cost", it.cost());
            case Mechanic.Reminder it -> node.put("monthsSilent", it.monthsSilent());
            case Mechanic.Ladder it -> it.steps().forEach(step -> putStep(node, step));
            case Mechanic.WinBack it -> {
                put(node, "maxReward", it.maxReward());
                put(node, "shape", it.shape());
            }
        }
        return node;
    }

    private static void putStep(ObjectNode node, LadderStep step) {
        put(node.withArray("steps").addObject().put("purchases", step.purchases()), "depth", step.depth());
    }

    private static void put(ObjectNode node, String key, double value) {
        node.set(key, JsonText.number(value));
    }
}
