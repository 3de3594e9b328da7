package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.model.Text;

/// What is called churn. One of these is chosen for a base, kept in it and used wherever somebody is said to have left,
/// so that no two figures mean different people; each says itself in words for the foot of a chart.
public sealed interface ChurnDefinition {
    /// As [org.cvmworkbench.analysis.lifecycle.GroupCutoffs] call a customer churned.
    ChurnDefinition DEFAULT = new OwnRhythms(3, 60);

    /// In words.
    Text said();

    /// How much: rhythms, a share, days or a level.
    double amount();

    /// So many own rhythms, and at least as many days as [#DEFAULT] asks for.
    static ChurnDefinition rhythms(double times) {
        return new OwnRhythms(times, ((OwnRhythms) DEFAULT).leastDays());
    }

    /// Silent for more than so many own rhythms and more than so many days.
    record OwnRhythms(double times, int leastDays) implements ChurnDefinition {
        @Override
        public Text said() {
            return Text.of("churn.rhythms", times, leastDays);
        }

        @Override
        public double amount() {
            return times;
        }
    }

    /// Silent for longer than this share of the customer's own gaps, or of everybody's where there are few.
    ///
    /// @param share 0 to 1
    record OwnGaps(double share) implements ChurnDefinition {
        @Override
        public Text said() {
            return Text.of("churn.own-gaps", share, ChurnLimits.OWN_GAPS_FROM);
        }

        @Override
        public double amount() {
            return share;
        }
    }

    /// Silent for longer than this share of all gaps of the base.
    ///
    /// @param share 0 to 1
    record PooledGaps(double share) implements ChurnDefinition {
        @Override
        public Text said() {
            return Text.of("churn.pooled-gaps", share);
        }

        @Override
        public double amount() {
            return share;
        }
    }

    /// Silent for more than so many days, whoever it is.
    record FixedDays(int days) implements ChurnDefinition {
        @Override
        public Text said() {
            return Text.of("churn.days", days);
        }

        @Override
        public double amount() {
            return days;
        }
    }

    /// Likely gone: the chance that the customer is still one, by the law of repeat buying that fits the base, lies
    /// below a level.
    ///
    /// @param level 0 to 1
    record LowChance(double level) implements ChurnDefinition {
        @Override
        public Text said() {
            return Text.of("churn.chance", level);
        }

        @Override
        public double amount() {
            return level;
        }
    }
}
