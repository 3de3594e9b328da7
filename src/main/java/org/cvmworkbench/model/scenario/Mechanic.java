package org.cvmworkbench.model.scenario;

import java.util.List;
import java.util.OptionalInt;

/// How an offer works. Depths, rates and floors are shares of the price, rewards and costs are money, points are money
/// at face value.
public sealed interface Mechanic {
    /// As the scenario file writes it, under `type`.
    String word();

    /// A message without an offer.
    record Information() implements Mechanic {
        @Override
        public String word() {
            return "information";
        }
    }

    record Discount(double depth) implements Mechanic {
        public Discount {
            Limit.SHARE.check("depth", depth);
        }

        @Override
        public String word() {
            return "discount";
        }
    }

    /// A lowered price for this customer, never below the margin floor.
    record PersonalPrice(double price, double marginFloor) implements Mechanic {
        public PersonalPrice {
            Limit.NOT_NEGATIVE.check("price", price);
            Limit.SHARE.check("marginFloor", marginFloor);
        }

        @Override
        public String word() {
            return "personalPrice";
        }
    }

    /// A share of the price back as points.
    ///
    /// @param expiryDays the life of a point, where it is limited
    record Points(double rate, OptionalInt expiryDays) implements Mechanic {
        public Points {
            Limit.SHARE.check("rate", rate);
            expiryDays.ifPresent(days -> Limit.POSITIVE.check("expiryDays", days));
        }

        @Override
        public String word() {
            return "points";
        }
    }

    /// A themed set: a reward for each item bought and another for buying any.
    record MultiOffer(List<String> items, double rewardPerItem, double rewardForAny) implements Mechanic {
        public MultiOffer {
            items = Limit.checkTexts("items", items);
            Limit.NOT_NEGATIVE.check("rewardPerItem", rewardPerItem);
            Limit.NOT_NEGATIVE.check("rewardForAny", rewardForAny);
        }

        @Override
        public String word() {
            return "multiOffer";
        }
    }

    /// A product together with a category that goes with it.
    record ComboCategory(String product, String category, double pointsEach) implements Mechanic {
        public ComboCategory {
            Limit.checkText("product", product);
            Limit.checkText("category", category);
            Limit.NOT_NEGATIVE.check("pointsEach", pointsEach);
        }

        @Override
        public String word() {
            return "comboCategory";
        }
    }

    /// Items together with anything else up to a receipt threshold.
    record ComboReceipt(List<String> items, double threshold, double points) implements Mechanic {
        public ComboReceipt {
            items = Limit.checkTexts("items", items);
            Limit.POSITIVE.check("threshold", threshold);
            Limit.NOT_NEGATIVE.check("points", points);
        }

        @Override
        public String word() {
            return "comboReceipt";
        }
    }

    /// A service instead of a discount.
    ///
    /// @param cost money, each time it is used
    record Service(ServiceKind kind, double cost) implements Mechanic {
        public Service {
            Limit.NOT_NEGATIVE.check("cost", cost);
        }

        @Override
        public String word() {
            return "service";
        }
    }

    /// A reminder after so many months without a visit.
    record Reminder(int monthsSilent) implements Mechanic {
        public Reminder {
            Limit.POSITIVE.check("monthsSilent", monthsSilent);
        }

        @Override
        public String word() {
            return "reminder";
        }
    }

    /// A discount that grows with the number of purchases.
    record Ladder(List<LadderStep> steps) implements Mechanic {
        public Ladder {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) throw new RefusedValue("steps", "empty");
            for (int i = 1; i < steps.size(); i++)
                if (!steps.get(i - 1).isBelow(steps.get(i))) throw new RefusedValue("steps", "ladder");
        }

        @Override
        public String word() {
            return "ladder";
        }
    }

    /// A reward that grows with the probability of loss: maxReward · (1 − P(alive))^shape.
    record WinBack(double maxReward, double shape) implements Mechanic {
        public WinBack {
            Limit.NOT_NEGATIVE.check("maxReward", maxReward);
            Limit.POSITIVE.check("shape", shape);
        }

        @Override
        public String word() {
            return "winBack";
        }
    }
}
