package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

/// Fader and Hardie, Journal of Interactive Marketing 21 (2007), table 1: of 1,000 customers, those left each
/// year.
class ContractFitTest {
    private static final Retention HIGH_END =
            Retention.of(1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394);
    private static final Retention REGULAR =
            Retention.of(1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173);

    @Test
    void highEndIsAsPublished() {
        ContractFit fit = ContractFit.of(HIGH_END.first(7));
        assertThat(fit.trouble()).isEmpty();
        assertThat(fit.law().alpha()).isCloseTo(0.6681, within(5e-5));
        assertThat(fit.law().beta()).isCloseTo(3.8061, within(5e-4));
        assertThat(fit.law().survival(12)).isCloseTo(0.378, within(5e-4));
    }

    @Test
    void regularIsAsPublished() {
        ContractFit fit = ContractFit.of(REGULAR.first(7));
        assertThat(fit.law().alpha()).isCloseTo(0.7041, within(5e-5));
        assertThat(fit.law().beta()).isCloseTo(1.182, within(5e-4));
        assertThat(fit.law().survival(12)).isCloseTo(0.170, within(5e-4));
        assertThat(fit.law().retention(1)).isCloseTo(0.627, within(5e-4));
        assertThat(fit.law().retention(2)).isCloseTo(0.756, within(5e-4));
        assertThat(fit.law().retention(3)).isCloseTo(0.819, within(5e-4));
    }

    @Test
    void theBackTestCoversTheFiveYearsHeldBack() {
        assertThat(ContractBackTest.of(REGULAR, 7, 0.95).covered()).isEqualTo(5);
        assertThat(ContractBackTest.of(HIGH_END, 7, 0.95).covered()).isEqualTo(5);
        assertThat(ContractBackTest.of(HIGH_END, 7, 0.95).error()).isBetween(0.0, 0.05);
    }

    @Test
    void theProjectionBeginsWhereTheDataEnd() {
        Projection ahead = ContractFit.of(REGULAR.first(7)).projection(5, 0.8);
        assertThat(ahead.from()).isEqualTo(7);
        assertThat(ahead.expected()[0]).isCloseTo(0.241, within(1e-9));
        assertThat(ahead.low()[0]).isEqualTo(ahead.high()[0]);
        for (int i = 1; i <= ahead.length(); i++) {
            assertThat(ahead.low()[i]).isLessThan(ahead.expected()[i]).isLessThan(ahead.high()[i]);
            assertThat(ahead.high()[i] - ahead.low()[i]).isGreaterThan(ahead.high()[i - 1] - ahead.low()[i - 1]);
        }
    }

    /// 80 % bands of a law drawn at random hold what that law does next.
    @Test
    void bandsCoverAsPromised() {
        int[] covered = {0};
        int cases = 300;
        Samples.check(cases, random -> {
            ShiftedBetaGeometric law = new ShiftedBetaGeometric(random.nextDouble(0.5, 1.5), random.nextDouble(1, 4));
            long[] left = new long[14];
            left[0] = 2000;
            for (int period = 1; period < left.length; period++) {
                for (long one = 0; one < left[period - 1]; one++) {
                    if (random.nextDouble() < law.retention(period)) left[period]++;
                }
            }
            Retention seen = Retention.of(left);
            ContractFit fit = ContractFit.of(seen.first(6));
            Projection said = fit.projection(7, 0.8);
            double actual = seen.survival(13);
            if (said.low()[7] <= actual && actual <= said.high()[7]) covered[0]++;
        });
        assertThat((double) covered[0] / cases).isBetween(0.73, 0.87);
    }

    @Test
    void standardErrorsAreThoseOfTheSpreadOfFits() {
        ContractFit fit = ContractFit.of(REGULAR.first(7));
        assertThat(fit.likelihood().firstError()).isBetween(0.02, 0.2);
        assertThat(fit.likelihood().secondError()).isBetween(0.05, 0.4);
    }

    @Test
    void whatCannotBeToldIsSaid() {
        assertThat(said(Retention.of(100, 100, 100))).isEqualTo("contract.nobody-left");
        assertThat(said(Retention.of(100, 50, 0))).isEqualTo("contract.everybody-left");
        assertThat(said(Retention.of(100, 50))).isEqualTo("contract.short");
        assertThat(said(Retention.of(100))).isEqualTo("contract.short");
        assertThat(said(Retention.of(100_000, 90_000, 81_000, 72_900, 65_610))).isEqualTo("contract.alike");
    }

    @Test
    void aCurveByDayIsCutIntoPeriods() {
        long[] events = new long[31];
        long[] censored = new long[31];
        events[4] = 10;
        events[10] = 10;
        events[15] = 20;
        censored[12] = 5;
        censored[20] = 15;
        censored[30] = 40;
        Retention seen = Retention.of(KaplanMeier.of(events, censored), 10);
        assertThat(seen.lost()).containsExactly(20, 20, 0);
        assertThat(seen.atRisk()).containsExactly(100, 75, 40);
        assertThat(seen.survival(2)).isCloseTo(0.8 * 55 / 75, within(1e-12));
        assertThat(Retention.of(KaplanMeier.NOBODY, 7).periods()).isZero();
    }

    private static String said(Retention seen) {
        ContractFit fit = ContractFit.of(seen);
        assertThat(fit.law().survival(3)).isBetween(0.0, 1.0);
        for (double expected : fit.projection(3, 0.8).expected())
            assertThat(expected).isBetween(0.0, 1.0);
        return fit.trouble().orElseThrow().key();
    }
}
