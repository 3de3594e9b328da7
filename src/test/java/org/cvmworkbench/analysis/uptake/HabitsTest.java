package org.cvmworkbench.analysis.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;

class HabitsTest {
    /// Customers whose shares are Beta(2, 6): their own visits weigh as much as they should, 2 + 6 = 8.
    @Test
    void ownHabitsWeighAsMuchAsPeopleDiffer() {
        SplittableRandom random = new SplittableRandom(4);
        Affinity affinity = habits(random, 20_000, new BetaDistribution(2, 6)).affinity();

        assertThat(affinity.share()).isCloseTo(0.25, within(0.01));
        assertThat(affinity.weight()).isCloseTo(8, within(0.8));
    }

    @Test
    void whereAllAreAlikeNobodysOwnHabitCounts() {
        SplittableRandom random = new SplittableRandom(4);
        Affinity affinity =
                habits(random, 5_000, new BetaDistribution(2e5, 6e5)).affinity();

        assertThat(affinity.weight()).isGreaterThan(150);
    }

    @Test
    void nobodyAndNothingBoughtHaveNoAffinity() {
        assertThat(new Habits(new int[3], new int[3]).affinity().of(1)).isZero();
        assertThat(new Habits(new int[] {4}, new int[] {0}).affinity().of(0)).isZero();
        assertThat(new Habits(new int[] {4, 2}, new int[] {4, 2}).affinity().of(0))
                .isEqualTo(1);
    }

    private static Habits habits(SplittableRandom random, int customers, BetaDistribution shares) {
        Habits habits = new Habits(new int[customers], new int[customers]);
        for (int customer = 0; customer < customers; customer++) {
            double share = shares.inverseCumulativeProbability(random.nextDouble());
            habits.visits()[customer] = random.nextInt(30);
            for (int visit = 0; visit < habits.visits()[customer]; visit++)
                if (random.nextDouble() < share) habits.inScope()[customer]++;
        }
        return habits;
    }
}
