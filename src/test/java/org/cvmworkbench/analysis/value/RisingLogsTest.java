package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisingLogsTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.3, 7, 1e4})
    void someAreWhatTheyAreAmongAll(double c) {
        int[] places = {0, 1, 2, 30, 31, 200, 9_999, 10_000};
        RisingLogs all = RisingLogs.of(c, 10_000);
        RisingLogs some = RisingLogs.at(c, places);

        for (int place : places) {
            double log = all.logs()[place];
            assertThat(some.logs()[place]).isCloseTo(log, within(1e-11 * (1 + Math.abs(log))));
            assertThat(some.slopes()[place]).isCloseTo(all.slopes()[place], within(1e-8));
        }
        assertThat(RisingLogs.at(c, new int[0]).logs()).containsExactly(0);
    }
}
