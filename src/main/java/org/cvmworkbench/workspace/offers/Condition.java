package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.Text;

/// A reward or condition that can be laid on an offer.
public sealed interface Condition {
    /// As the palette calls it.
    Text words();

    /// So much of the price: the depth of a discount, the rate of points.
    record Share(double share) implements Condition {
        @Override
        public Text words() {
            return Text.of("offers.condition.share", share * 100);
        }
    }

    /// Points that are gone after so many days.
    record Expiring(int days) implements Condition {
        @Override
        public Text words() {
            return Text.of("offers.condition.expiring", days);
        }
    }

    /// A share of the audience that gets nothing.
    record HeldOut(double share) implements Condition {
        @Override
        public Text words() {
            return share == 0
                    ? Text.of("offers.condition.no-control")
                    : Text.of("offers.condition.control", share * 100);
        }
    }

    /// How long it runs.
    record Lasting(int days) implements Condition {
        @Override
        public Text words() {
            return Text.of("offers.condition.lasting", days);
        }
    }
}
