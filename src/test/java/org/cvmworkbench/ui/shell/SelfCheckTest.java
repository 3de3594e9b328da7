package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.analysis.examples.PublishedNumber;
import org.cvmworkbench.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckTest {
    @ParameterizedTest
    @CsvSource({
        "0.24259, 0.2425945, 5",
        "0.378, 0.37775, 4",
        "-9582.4292, -9582.42918, 4",
        "1.226, 1.22590, 3",
        "0.0089, 0.008902, 6",
        "35.17, 35.1673, 2",
        "1030, 1030, 0",
        "5, 5.2, 3",
        "0, 0, 0",
        "1806000, 1805868.2, 0"
    })
    void asManyDigitsAsWerePublishedAndFourAtLeast(double published, double ours, int decimals) {
        Text name = Text.of("self-check.number");
        assertThat(SelfCheck.decimals(new PublishedNumber(name, name, published, ours, 1)))
                .isEqualTo(decimals);
    }
}
