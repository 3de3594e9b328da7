package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContractOutlookTest {
    private static final int DAYS = ContractOutlook.DAYS;
    private static final long[] HIGH_END = {1000, 869, 743, 653, 593, 551, 517, 491};

    /// Fader and Hardie's contracts, which end in the middle of each month, after the 45 days in which nobody can be
    /// told to have left.
    @Test
    void theLawIsThatOfTheContractsWhateverSilenceComesFirst() {
        int first = 45;
        long[] left = new long[first + DAYS * (HIGH_END.length - 1) + 1];
        long[] seen = new long[left.length];
        for (int month = 1; month < HIGH_END.length; month++) {
            left[first + (month - 1) * DAYS + (month > 1 ? DAYS / 2 : 0)] = HIGH_END[month - 1] - HIGH_END[month];
        }
        seen[left.length - 1] = HIGH_END[HIGH_END.length - 1];
        KaplanMeier curve = KaplanMeier.of(left, seen);
        ContractOutlook outlook = ContractOutlook.of(curve, curve.lastSeen(), 0.8);
        assertThat(outlook.start()).isEqualTo(first);
        assertThat(outlook.trouble()).isEmpty();
        Projection ahead = outlook.ahead().orElseThrow();
        ShiftedBetaGeometric law = ContractFit.of(Retention.of(HIGH_END)).law();
        assertThat(ahead.from()).isEqualTo(HIGH_END.length - 1);
        assertThat(ahead.expected()[0]).isCloseTo(0.491, within(1e-12));
        for (int month = 1; month <= ahead.length(); month++) {
            double expected = ahead.expected()[month - 1] * law.retention(ahead.from() + month);
            assertThat(ahead.expected()[month]).isCloseTo(expected, within(1e-6));
            assertThat(ahead.low()[month]).isLessThan(expected);
            assertThat(ahead.high()[month]).isGreaterThan(expected);
        }
        assertThat(outlook.day(ahead, 1)).isEqualTo(first + HIGH_END.length * DAYS);
        assertThat(outlook.test().orElseThrow().error()).isBetween(0.0, 0.1);
    }

    @Test
    void whereTheLawSaysNothingItIsSaidWhy() {
        assertThat(ContractOutlook.of(KaplanMeier.NOBODY, 0, 0.8).trouble()).isPresent();
        KaplanMeier faithful = KaplanMeier.of(new long[200], last(200, 50));
        ContractOutlook outlook = ContractOutlook.of(faithful, 199, 0.8);
        assertThat(outlook.trouble()).isPresent();
        assertThat(outlook.ahead()).isEmpty();
        assertThat(outlook.test()).isEmpty();
    }

    private static long[] last(int days, long customers) {
        long[] counts = new long[days];
        counts[days - 1] = customers;
        return counts;
    }
}
