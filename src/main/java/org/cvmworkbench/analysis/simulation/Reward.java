package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.scenario.Mechanic;

/// What a taker is given.
sealed interface Reward {
    /// A share of the price, which may be another.
    sealed interface Share extends Reward {
        double depth();

        /// The same reward, deeper or less deep.
        Share withDepth(double depth);
    }

    /// Nothing but the message.
    record Nothing() implements Reward {}

    /// Off the price, at the till.
    record PriceCut(double depth) implements Share {
        @Override
        public PriceCut withDepth(double other) {
            return new PriceCut(other);
        }
    }

    /// A share of the price back as points, which cost only where they are spent.
    record PointsBack(double depth) implements Share {
        @Override
        public PointsBack withDepth(double other) {
            return new PointsBack(other);
        }
    }

    /// Points of this face value, which cost only where they are spent.
    record PointsWorth(double face) implements Reward {}

    /// Money, or a service that costs it.
    record Money(double each) implements Reward {}

    /// What a mechanic gives. Where it depends on who takes it and no base tells, the dearest that may be: nobody shall
    /// think an offer cheaper than it is.
    ///
    /// @param taker of a base, where there is one
    /// @param price of a purchase, and `marginRate` on it, where nothing says it of a unit
    static Reward of(Mechanic mechanic, Taker taker, double price, double marginRate) {
        return switch (mechanic) {
            case Mechanic.Information(), Mechanic.Reminder _ -> new Nothing();
            case Mechanic.Discount(double depth) -> new PriceCut(depth);
            case Mechanic.Points points -> new PointsBack(points.rate());
            case Mechanic.PersonalPrice personal ->
                new PriceCut(depth(personal, taker.unitPrice().orElse(price), marginRate));
            case Mechanic.MultiOffer set ->
                new Money(set.rewardPerItem() * taker.items().orElse(set.items().size()) + set.rewardForAny());
            case Mechanic.ComboCategory pair ->
                new PointsWorth(pair.pointsEach() * taker.items().orElse(2));
            case Mechanic.ComboReceipt receipt -> new PointsWorth(receipt.points());
            case Mechanic.Service service -> new Money(service.cost());
            case Mechanic.Ladder ladder ->
                new PriceCut(taker.gifts()
                        .map(Gifts::anyway)
                        .orElseGet(() -> ladder.steps().getLast().depth()));
            case Mechanic.WinBack winBack ->
                new Money(taker.gifts().map(Gifts::anyway).orElse(winBack.maxReward()));
        };
    }

    /// The same, of which takers are given so much on average: what it is where all are given alike.
    default Reward giving(double average) {
        return switch (this) {
            case PriceCut _ -> new PriceCut(average);
            case Money _ -> new Money(average);
            case Nothing _, PointsBack _, PointsWorth _ -> this;
        };
    }

    /// How much one taker is given on average, as a share of the price or in money.
    default double given() {
        return switch (this) {
            case PriceCut(double depth) -> depth;
            case PointsBack(double depth) -> depth;
            case PointsWorth(double face) -> face;
            case Money(double each) -> each;
            case Nothing() -> 0;
        };
    }

    /// How deep it is at its most, as a share of the price, from 0 to 1: what the form of depth is asked of.
    default double share(Mechanic mechanic, double price) {
        double share = switch (mechanic) {
            case Mechanic.Ladder ladder -> ladder.steps().getLast().depth();
            case Mechanic.WinBack winBack -> winBack.maxReward() / price;
            default ->
                switch (this) {
                    case Nothing() -> 0;
                    case PriceCut(double depth) -> depth;
                    case PointsBack(double depth) -> depth;
                    case PointsWorth(double face) -> face / price;
                    case Money(double each) -> each / price;
                };
        };
        return Math.clamp(price > 0 ? share : 0, 0, 1);
    }

    /// The share off the usual price that a personal one is, which never goes below the margin floor.
    private static double depth(Mechanic.PersonalPrice personal, double usual, double marginRate) {
        if (usual <= 0 || personal.marginFloor() >= 1) return 0;
        double lowest = usual * (1 - marginRate) / (1 - personal.marginFloor());
        return Math.max(0, 1 - Math.max(personal.price(), lowest) / usual);
    }
}
