package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class LogRankTest {
    /// Freireich et al. 1963: R's survdiff gives chi-square 16.79 on one degree, expected 19.25 and 10.75.
    @Test
    void matchesTheLeukaemiaTrial() {
        long[] events = new long[36];
        long[] censored = new long[36];
        for (int week : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) events[week]++;
        for (int week : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) censored[week]++;
        long[] placebo = new long[24];
        for (int week : new int[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}) {
            placebo[week]++;
        }
        LogRank test = LogRank.of(List.of(KaplanMeier.of(events, censored), KaplanMeier.of(placebo, new long[24])));
        assertThat(test.chiSquare()).isCloseTo(16.79, within(0.005));
        assertThat(test.expected()[0]).isCloseTo(19.25, within(0.005));
        assertThat(test.expected()[1]).isCloseTo(10.75, within(0.005));
        assertThat(test.degrees()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(4.17e-5, within(1e-6));
    }

    @Test
    void theSameGroupTwiceDoesNotDiffer() {
        KaplanMeier one = KaplanMeier.of(new long[] {0, 3, 1, 4}, new long[] {0, 1, 2, 9});
        LogRank test = LogRank.of(List.of(one, one, one));
        assertThat(test.chiSquare()).isCloseTo(0, within(1e-9));
        assertThat(test.degrees()).isEqualTo(2);
        assertThat(test.p()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anEmptyGroupChangesNothing() {
        KaplanMeier one = KaplanMeier.of(new long[] {0, 3, 1, 4}, new long[] {0, 1, 2, 9});
        KaplanMeier other = KaplanMeier.of(new long[] {0, 6, 6, 1}, new long[] {0, 1, 2, 3});
        LogRank two = LogRank.of(List.of(one, other));
        LogRank three = LogRank.of(List.of(one, KaplanMeier.NOBODY, other));
        assertThat(three.chiSquare()).isCloseTo(two.chiSquare(), within(1e-9));
        assertThat(three.degrees()).isEqualTo(two.degrees());
    }

    @Test
    void whereNobodyLeavesNothingDiffers() {
        LogRank test = LogRank.of(List.of(KaplanMeier.NOBODY, KaplanMeier.of(new long[3], new long[] {0, 2, 5})));
        assertThat(test.p()).isEqualTo(1);
        assertThat(LogRank.of(List.of()).p()).isEqualTo(1);
    }

    /// Groups that leave alike differ at the level of 10 % in about a tenth of the cases.
    @Test
    void itErrsAsOftenAsItSays() {
        int[] wrong = {0};
        Samples.check(400, random -> {
            long[][] events = new long[3][30];
            for (int customer = 0; customer < 300; customer++) events[customer % 3][random.nextInt(30)]++;
            LogRank test = LogRank.of(List.of(
                    KaplanMeier.of(events[0], new long[30]),
                    KaplanMeier.of(events[1], new long[30]),
                    KaplanMeier.of(events[2], new long[30])));
            if (test.p() < 0.1) wrong[0]++;
        });
        assertThat(wrong[0]).isBetween(24, 58);
    }
}
