package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Mechanic;

/// What a taker is given, as a share of the price.
sealed interface Reward {
    double depth();

    /// The same reward, deeper or less deep.
    Reward withDepth(double depth);

    /// Off the price, at the till.
    record PriceCut(double depth) implements Reward {
        @Override
        public Reward withDepth(double other) {
            return new PriceCut(other);
        }
    }

    /// Back as points, which cost only where they are spent.
    record PointsBack(double depth) implements Reward {
        @Override
        public Reward withDepth(double other) {
            return new PointsBack(other);
        }
    }

    /// @throws WorkbenchException `MECHANIC_NOT_SIMULATED` for the mechanics that have no arithmetic yet
    static Reward of(Mechanic mechanic) throws WorkbenchException {
        return switch (mechanic) {
            case Mechanic.Information() -> new PriceCut(0);
            case Mechanic.Discount(double depth) -> new PriceCut(depth);
            case Mechanic.Points points -> new PointsBack(points.rate());
            case Mechanic.PersonalPrice _,
                    Mechanic.MultiOffer _,
                    Mechanic.ComboCategory _,
                    Mechanic.ComboReceipt _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ ->
                throw new WorkbenchException(ErrorKind.MECHANIC_NOT_SIMULATED, mechanic.word());
        };
    }
}
