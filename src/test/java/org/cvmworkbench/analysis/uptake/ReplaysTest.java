package org.cvmworkbench.analysis.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReplaysTest {
    @Test
    void withoutAPastNothingIsCorrectedAndTheDoubtIsWide() {
        Replays.Factor factor = new Replays(List.of()).factor();
        assertThat(factor.log()).isZero();
        assertThat(factor.variance()).isGreaterThan(0.1);
    }

    @Test
    void manyReceiptsCorrectNearlyAllOfAMissAndFewHardlyAny() {
        assertThat(factor(10_000, 12_000)).isBetween(1.12, 1.20);
        assertThat(factor(1, 1.2)).isBetween(1.0, 1.05);
    }

    @Test
    void theSameWeeksOfLastYearWeighMoreThanTheLastWindow() {
        Replay yearAgo = window(true, 1_000, 1_300);
        Replay lately = window(false, 1_000, 1_000);
        double log = new Replays(List.of(yearAgo, lately)).factor().log();
        assertThat(log).isGreaterThan(0.5 * Math.log(1.3));
    }

    @Test
    void aRestlessPastWidensTheDoubt() {
        Replays calm = windows(1_000, 1_010, 990);
        Replays restless = windows(400, 2_000, 1_000);
        assertThat(restless.factor().variance()).isGreaterThan(3 * calm.factor().variance());
    }

    /// Everybody came as foretold, such an audience half as often: the season is nothing, the audience is.
    @Test
    void whatIsPeculiarToAnAudienceIsLearnedApart() {
        Replay window = new Replay(0, false, new Replay.Count(2_000, 1_000), new Replay.Count(50_000, 50_000));
        double log = new Replays(List.of(window, window)).factor().log();
        assertThat(Math.exp(log)).isBetween(0.5, 0.62);
    }

    @Test
    void aDayIsLookedAtOnlyWhereEnoughWasKnownBefore() {
        OfferDays twoWeeks = new OfferDays(0, 14);
        assertThat(Replay.days(800, 0, twoWeeks))
                .containsExactly(
                        new Replay.Day(436, true),
                        new Replay.Day(786, false),
                        new Replay.Day(772, false),
                        new Replay.Day(758, false));
        assertThat(Replay.days(75, 0, twoWeeks)).containsExactly(new Replay.Day(61, false));
        assertThat(Replay.days(20, 0, twoWeeks)).isEmpty();
    }

    private static double factor(double expected, double actual) {
        Replay window = window(false, expected, Math.round(actual));
        return Math.exp(new Replays(List.of(window)).factor().log());
    }

    private static Replays windows(long... actual) {
        return new Replays(LongStream.of(actual)
                .mapToObj(count -> window(false, 1_000, count))
                .toList());
    }

    /// Of an audience that is like everybody.
    private static Replay window(boolean lastYear, double expected, long actual) {
        Replay.Count count = new Replay.Count(expected, actual);
        return new Replay(0, lastYear, count, count);
    }
}
