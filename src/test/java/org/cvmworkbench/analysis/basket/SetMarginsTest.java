package org.cvmworkbench.analysis.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SetMarginsTest {
    /// The textbook's standard error of a mean, with receipts that have nothing as zeros.
    @Test
    void theErrorIsThatOfAMeanOverAllReceipts() {
        double[] brought = {4, 0, 2, 0};
        double mean = 1.5;
        double variance =
                Arrays.stream(brought).map(one -> (one - mean) * (one - mean)).sum() / 3;
        assertThat(SetMargins.error(4, 6, 20)).isCloseTo(Math.sqrt(variance / 4), within(1e-12));
        assertThat(SetMargins.error(1, 6, 36)).isNaN();
        assertThat(SetMargins.error(3, 3, 3)).isZero();
    }
}
