package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ComingChancesTest {
    private static final int CUSTOMERS = 200_000;
    private static final double[] LAW = {0.6, 40, 0.8, 2.5};

    private static BetaGeometricLaw law(double... parameters) {
        if (new BetaGeometric(1, true).law(parameters) instanceof BetaGeometricLaw law) return law;
        throw new AssertionError("another law");
    }

    private static int[] ends(int width, int periods) {
        return IntStream.rangeClosed(1, periods).map(period -> period * width).toArray();
    }

    /// Customers drawn from the law: with what share of them comes, and what their histories let expect.
    @Test
    void asManyComeInEachPeriodAsTheLawSays() {
        BetaGeometricLaw law = law(LAW);
        int[] ends = {30, 61, 91, 122, 200, 365};
        ComingChances chances = new ComingChances(law, ends);
        Random random = new Random(11);
        double[] expected = new double[ends.length];
        int[] came = new int[ends.length];
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            int age = 100 + random.nextInt(300);
            int[] history = lived(random, age, ends, came);
            double alive = law.alive(history[0], history[1], age);
            double[] given = chances.of(history[0], age);
            for (int period = 0; period < ends.length; period++) expected[period] += alive * given[period];
        }
        for (int period = 0; period < ends.length; period++) {
            double share = expected[period] / CUSTOMERS;
            double error = Math.sqrt(share * (1 - share) / CUSTOMERS);
            assertThat((double) came[period] / CUSTOMERS)
                    .as("period %d", period)
                    .isCloseTo(share, within(4 * error));
        }
    }

    /// One customer's x and t_x; notes in which periods after his age he comes.
    private static int[] lived(Random random, int age, int[] ends, int[] came) {
        double rate = MadePurchases.gamma(random, LAW[0]) / LAW[1];
        double one = MadePurchases.gamma(random, LAW[2]);
        double leaves = one / (one + MadePurchases.gamma(random, LAW[3]));
        int repeats = 0;
        double last = 0;
        double now = 0;
        boolean[] comes = new boolean[ends.length];
        while (random.nextDouble() >= leaves) {
            now -= Math.log(1 - random.nextDouble()) / rate;
            if (now > age + ends[ends.length - 1]) break;
            if (now <= age) {
                repeats++;
                last = now;
            } else {
                comes[period(ends, now - age)] = true;
            }
        }
        for (int period = 0; period < ends.length; period++) if (comes[period]) came[period]++;
        return new int[] {repeats, (int) Math.round(last)};
    }

    private static int period(int[] ends, double day) {
        int period = 0;
        while (ends[period] < day) period++;
        return period;
    }

    @Test
    void chancesFallFromPeriodToPeriodAndDaysAddUpToTheVisitsAhead() {
        Samples.check(random -> {
            BetaGeometricLaw law = law(
                    0.1 + 3 * random.nextDouble(),
                    200 + 200 * random.nextDouble(),
                    0.05 + 3 * random.nextDouble(),
                    0.1 + 5 * random.nextDouble());
            int repeats = random.nextInt(6);
            int age = random.nextInt(800);
            double[] weeks = new ComingChances(law, ends(7, 52)).of(repeats, age);
            for (int week = 0; week < weeks.length; week++) {
                assertThat(weeks[week]).isBetween(0.0, week == 0 ? 1.0 : weeks[week - 1] + 1e-12);
            }
            double known = law.alpha() + age;
            double first = 1 - Math.pow(known / (known + 7), law.r() + repeats);
            assertThat(weeks[0]).isCloseTo(first, within(1e-12));
            double days = Arrays.stream(new ComingChances(law, ends(1, 364)).of(repeats, age))
                    .sum();
            double visits = law.ahead(repeats, 0, age, 364).mean();
            // at one visit in twenty days or fewer a second one on a day is rare
            assertThat(days).isBetween(0.95 * visits, visits);
        });
    }

    @Test
    void noHistoryOverflows() {
        for (int repeats : new int[] {0, 1, 300, 10_000}) {
            for (int age : new int[] {0, 1, 3000}) {
                for (double a : new double[] {1e-6, 0.8, 50}) {
                    double[] chances = new ComingChances(law(0.5, 5, a, 2), ends(92, 12)).of(repeats, age);
                    for (double chance : chances) assertThat(chance).isBetween(0.0, 1.0);
                }
            }
        }
    }
}
