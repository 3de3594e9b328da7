package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyingLawTest {
    private static final double WEEK = 7;

    /// Means by the formula with ₂F₁ of the papers, pairs by quadrature of ₂F₁, both with 40 digits (mpmath).
    @ParameterizedTest
    @CsvSource({
        "true,  0.5248, 43.3, 0.8914, 1.614, 2, 272, 273, 1.78813226435059, 4.19476960324",
        "true,  0.5248, 43.3, 0.8914, 1.614, 0, 0, 273, 1.83454240978932, 9.20573732861",
        "false, 0.2426, 30.9, 0.7929, 2.4259, 0, 272, 273, 0.194795581228817, 0.15004627885",
        "false, 0.2426, 30.9, 0.7929, 2.4259, 1, 100, 1000, 4.7231318162709, 47.8019754598",
        "true,  2.5, 20, 1.0000001, 3, 40, 400, 90, 8.27684933416314, 73.0658222423",
        "true,  0.05, 0.5, 0.2, 0.4, 0, 1, 365, 5.70083122077283, 1069.21757416",
        "true,  3, 100, 5, 0.2, 300, 1000, 30, 7.73317225274911, 61.6640987669",
        "false, 0.2426, 30.9, 0.01, 50, 10000, 1000, 365, 3535.07531252752, 12511536.5177"
    })
    void foretellsByTheFormula(
            boolean atOnce,
            double r,
            double alpha,
            double a,
            double b,
            int repeats,
            int age,
            double days,
            double mean,
            double pairs) {
        BuyingLaw law = new BetaGeometric(1, atOnce).law(new double[] {r, alpha, a, b});

        VisitsAhead ahead = law.ahead(repeats, 0, age, days);

        assertThat(ahead.mean()).isCloseTo(mean, withinPercentage(1e-9));
        assertThat(ahead.pairs()).isCloseTo(pairs, withinPercentage(1e-8));
    }

    /// By quadrature with 40 digits (mpmath).
    @ParameterizedTest
    @CsvSource({
        "0.5533, 74.04, 0.6062, 81.676, 2, 213, 272, 0.869139667118991",
        "0.5533, 74.04, 0.6062, 81.676, 0, 0, 272, 0.295115598667318",
        "0.5533, 74.04, 0.6062, 81.676, 2, 271, 272, 0.998278703784457",
        "0.3, 500, 2, 0.05, 3, 1, 900, 4.61307316015829e-8",
        "4, 0.05, 0.5, 800, 30, 10, 1500, 3.85074703010496e-71",
        "0.5, 20, 0.6, 30, 10000, 900, 1000, 0",
        "0.5, 20, 0.6, 30, 500, 10, 15, 3.22705132845889e-31"
    })
    void paretoIsAliveByTheIntegral(
            double r, double alpha, double s, double beta, int repeats, int last, int age, double alive) {
        BuyingLaw law = new ParetoNbd().law(new double[] {r, alpha, s, beta});

        assertThat(law.alive(repeats, last, age)).isCloseTo(alive, within(1e-10 * alive));
    }

    /// Fader, Hardie & Lee 2005, and CDNOW's customers in the MBG/NBD and Pareto/NBD.
    @Test
    void hasThePublishedFiguresOfCustomers() {
        BuyingLaw bg = new BetaGeometric(1, false).law(new double[] {0.24259, 4.4136 * WEEK, 0.79292, 2.4259});
        BuyingLaw mbg = new BetaGeometric(1, true).law(new double[] {0.5248, 6.183 * WEEK, 0.8914, 1.614});
        BuyingLaw pareto = new ParetoNbd().law(new double[] {0.5533, 10.5776 * WEEK, 0.6062, 11.668 * WEEK});
        customer(bg, 2, 213, 272, 39, 0.7266, 1.2259);
        customer(mbg, 2, 213, 272, 39, 0.7061, 1.2627);
        customer(pareto, 2, 213, 272, 39, 0.8691, 1.4551);
        customer(bg, 26, 216, 217, 52, 0.96885, 25.7566);
        assertThat(mbg.alive(0, 0, 272)).isCloseTo(0.3897, within(5e-5));
        assertThat(bg.alive(0, 0, 272)).isOne();
        assertThat(bg.expected(39 * WEEK)).isCloseTo(1.195, within(5e-4));
    }

    private static void customer(
            BuyingLaw law, int repeats, int last, int age, int weeks, double alive, double visits) {
        double probability = law.alive(repeats, last, age);
        assertThat(probability).isCloseTo(alive, within(5e-5));
        assertThat(probability * law.ahead(repeats, last, age, weeks * WEEK).mean())
                .isCloseTo(visits, within(1e-4 * Math.max(1, visits)));
    }

    /// With one stage the sum over stages is the law without them, and with more the mean stays that of a renewal.
    @Test
    void evenGapsMakeALongSilenceEndSoon() {
        BuyingLaw even = new BetaGeometric(4, true).law(new double[] {50, 50 * 7.5, 0.1, 100});

        double early = even.ahead(20, 600, 601, 10).mean();
        double late = even.ahead(20, 600, 625, 10).mean();

        assertThat(late).isGreaterThan(3 * early);
        assertThat(even.alive(20, 600, 601)).isGreaterThan(0.99);
        assertThat(even.alive(20, 600, 800)).isLessThan(0.5);
        assertThat(even.ahead(20, 600, 630, 3000).mean()).isBetween(80.0, 110.0);
    }

    @Test
    void noLawOverflows() {
        RepeatModel[] models = {
            new BetaGeometric(1, true), new BetaGeometric(1, false), new BetaGeometric(3, true), new ParetoNbd()
        };
        int[][] histories = {
            {0, 0, 0}, {10_000, 10_000, 10_000}, {10_000, 9_999, 20_000}, {1, 1, 20_000}, {0, 0, 20_000}
        };
        for (RepeatModel model : models) {
            BuyingLaw law = model.law(new double[] {0.01, 0.1, 0.02, 0.03});
            for (int[] one : histories) {
                assertThat(law.alive(one[0], one[1], one[2])).isBetween(0.0, 1.0);
                VisitsAhead ahead = law.ahead(one[0], one[1], one[2], 3650);
                assertThat(ahead.mean()).isFinite().isNotNegative();
                assertThat(ahead.pairs()).isFinite().isGreaterThanOrEqualTo(-1e-9);
            }
        }
    }
}
