package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BugReportTest {
    private static Throwable failing(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItMet() {
        assertThat(BugReport.of(failing("customer 1")).code())
                .isEqualTo(BugReport.of(failing("customer 2")).code())
                .matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void anotherFaultHasAnother() {
        Throwable other = new IllegalArgumentException("customer 1");
        assertThat(BugReport.of(other).code())
                .isNotEqualTo(BugReport.of(failing("customer 1")).code());
    }

    @Test
    void theDetailsSayWhereAndOnWhat() {
        assertThat(BugReport.of(failing("x")).details()).contains("BugReportTest.failing", "Java 2");
    }
}
