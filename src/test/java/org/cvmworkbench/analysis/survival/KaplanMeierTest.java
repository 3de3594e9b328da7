package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /// 100 customers; 20, 12 and 8 leave, 5 and 10 are seen no longer: recomputed by hand.
    @Test
    void matchesTheHandComputedCurve() {
        KaplanMeier curve = KaplanMeier.of(new long[] {0, 20, 12, 8}, new long[] {0, 0, 5, 55});
        assertThat(curve.survival()[1]).isCloseTo(0.8, within(5e-5));
        assertThat(curve.survival()[2]).isCloseTo(0.68, within(5e-5));
        assertThat(curve.survival()[3]).isCloseTo(0.5937, within(5e-5));
        assertThat(curve.error(1)).isCloseTo(0.0400, within(5e-5));
        assertThat(curve.error(2)).isCloseTo(0.0466, within(5e-5));
        assertThat(curve.error(3)).isCloseTo(0.0497, within(5e-5));
        assertThat(curve.median()).isEmpty();
    }

    /// Freireich et al., Blood 21 (1963): weeks of remission under 6-MP, as in Kalbfleisch and Prentice. R's
    /// survfit gives S(22) = 0.5378 and S(23) = 0.4482, standard errors 0.1282 and 0.1346.
    @Test
    void matchesTheLeukaemiaTrial() {
        long[] events = new long[36];
        long[] censored = new long[36];
        for (int week : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) events[week]++;
        for (int week : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) censored[week]++;
        KaplanMeier curve = KaplanMeier.of(events, censored);
        assertThat(curve.survival()[22]).isCloseTo(0.5378, within(5e-5));
        assertThat(curve.survival()[23]).isCloseTo(0.4482, within(5e-5));
        assertThat(curve.error(22)).isCloseTo(0.1282, within(5e-5));
        assertThat(curve.error(23)).isCloseTo(0.1346, within(5e-5));
        assertThat(curve.median()).contains(23);
    }

    @Test
    void withoutCensoringItIsTheShareOfThoseLeft() {
        Samples.check(random -> {
            long[] events = new long[random.nextInt(1, 40)];
            long all = 0;
            for (int time = 0; time < events.length; time++) all += events[time] = random.nextInt(9);
            KaplanMeier curve = KaplanMeier.of(events, new long[events.length]);
            long left = all;
            for (int time = 0; time < events.length && all > 0; time++) {
                left -= events[time];
                double share = (double) left / all;
                assertThat(curve.survival()[time]).isCloseTo(share, within(1e-12));
                assertThat(curve.error(time)).isCloseTo(Math.sqrt(share * (1 - share) / all), within(1e-12));
            }
        });
    }

    @Test
    void theIntervalHoldsTheCurveAndStaysWithinZeroAndOne() {
        Samples.check(random -> {
            long[] events = new long[random.nextInt(1, 30)];
            long[] censored = new long[events.length];
            for (int time = 0; time < events.length; time++) {
                events[time] = random.nextInt(3);
                censored[time] = random.nextInt(3);
            }
            KaplanMeier curve = KaplanMeier.of(events, censored);
            for (int time = 0; time < events.length; time++) {
                Chance chance = curve.at(time, 0.8);
                assertThat(chance.low()).isBetween(0.0, chance.chance() + 1e-12);
                assertThat(chance.high()).isBetween(chance.chance() - 1e-12, 1.0);
            }
        });
    }

    @Test
    void ofNobodyItSaysNothing() {
        assertThat(KaplanMeier.NOBODY.at(0, 0.8)).isEqualTo(new Chance(1, 0, 1, 0));
        assertThat(KaplanMeier.NOBODY.median()).isEmpty();
        assertThat(KaplanMeier.NOBODY.staying(0, 1, 0.8)).isEmpty();
    }
}
