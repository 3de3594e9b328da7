package org.cvmworkbench.analysis.examples;

import static org.cvmworkbench.analysis.examples.ExampleUnit.COUNT;
import static org.cvmworkbench.analysis.examples.ExampleUnit.MONEY;
import static org.cvmworkbench.analysis.examples.ExampleUnit.SHARE;
import static org.cvmworkbench.analysis.examples.WorkedExample.derived;

import java.util.List;

/// A15: a cleaning service writes to 20,000 customers like Elena, who paid $50 a month and left for $40. The source
/// gives no response, so these are what each per cent of it would be worth.
final class CleaningExamples {
    private static final double CUSTOMERS = 20_000;
    private static final double PAID = 50;
    private static final double ELSEWHERE = 40;
    private static final double MONTHS = 12;

    private CleaningExamples() {}

    static List<ExampleCase> cases() {
        return List.of(ExampleCase.of("A15", all(), CUSTOMERS, PAID, ELSEWHERE));
    }

    static List<WorkedExample> all() {
        double onePercent = CUSTOMERS / 100;
        double month = onePercent * ELSEWHERE;
        return List.of(
                derived("A15", "depth", SHARE, 1 - ELSEWHERE / PAID),
                derived("A15", "customers", COUNT, onePercent),
                derived("A15", "month", MONEY, month),
                derived("A15", "year", MONEY, month * MONTHS),
                derived("A15", "ceiling", MONEY, CUSTOMERS * ELSEWHERE * MONTHS));
    }
}
