package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
    /// Newcombe, Statistics in Medicine 17 (1998), table I, method 3: score interval without continuity correction.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void matchesNewcombe1998(long successes, long trials, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(successes, trials, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void holdsTheShareWithinZeroAndOne() {
        Samples.check(random -> {
            long trials = random.nextLong(1, 1_000_000);
            long successes = random.nextLong(trials + 1);
            WilsonInterval interval = WilsonInterval.of(successes, trials, 0.8);
            assertThat(interval.low()).isBetween(0.0, (double) successes / trials + 1e-12);
            assertThat(interval.high()).isBetween((double) successes / trials - 1e-12, 1.0);
        });
    }

    @Test
    void moreCustomersMakeItNarrower() {
        WilsonInterval few = WilsonInterval.of(30, 100, 0.8);
        WilsonInterval many = WilsonInterval.of(300, 1000, 0.8);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
}
