package org.cvmworkbench.analysis.examples;

import static org.cvmworkbench.analysis.examples.ExampleCase.percent;
import static org.cvmworkbench.analysis.examples.ExampleUnit.COUNT;
import static org.cvmworkbench.analysis.examples.ExampleUnit.MONEY;
import static org.cvmworkbench.analysis.examples.ExampleUnit.SHARE;
import static org.cvmworkbench.analysis.examples.ExampleUnit.TIMES;
import static org.cvmworkbench.analysis.examples.WorkedExample.derived;

import java.util.List;
import org.cvmworkbench.analysis.simulation.Outcome;

/// A1 to A6: the food market Stella writes to 100,000 customers like Victor, who buys a $10 wine on some Fridays.
final class StellaExamples {
    private static final double CUSTOMERS = 100_000;
    private static final double PRICE = 10;
    private static final double RESPONSE = 0.05;
    private static final double BASELINE = 0.03;
    private static final double HIGH_BASELINE = 0.10;
    private static final double VISITS_A_WEEK = 2;
    private static final double AVERAGE_RECEIPT = 20;
    private static final double WEEKS = 52;

    private StellaExamples() {}

    static List<ExampleCase> cases() {
        List<WorkedExample> figures = all();
        return List.of(
                ExampleCase.of("A1", figures, CUSTOMERS, percent(RESPONSE), percent(BASELINE)),
                ExampleCase.of("A2", figures, CUSTOMERS, percent(RESPONSE), PRICE),
                ExampleCase.of("A3", figures, CUSTOMERS, PRICE, percent(BASELINE), percent(HIGH_BASELINE)),
                ExampleCase.of("A4", figures, CUSTOMERS, percent(RESPONSE), percent(BASELINE), PRICE),
                ExampleCase.of("A5", figures),
                ExampleCase.of("A6", figures, VISITS_A_WEEK, AVERAGE_RECEIPT, PRICE));
    }

    static List<WorkedExample> all() {
        Outcome plan = FridayWine.outcome();
        double bottles = CUSTOMERS * RESPONSE;
        double extra = plan.uptake().mean() - CUSTOMERS * BASELINE;
        double relative = CUSTOMERS * BASELINE * RESPONSE;
        double relativeHigh = CUSTOMERS * HIGH_BASELINE * RESPONSE;
        double week = VISITS_A_WEEK * AVERAGE_RECEIPT;
        return List.of(
                derived("A1", "bottles", COUNT, bottles).printedAs(5_000).causing(extra),
                derived("A2", "list-price", MONEY, bottles * PRICE).printedAs(50_000),
                derived("A2", "paid", MONEY, plan.grossRevenue().mean())
                        .printedAs(50_000)
                        .causing(plan.incrementalRevenue().mean()),
                derived("A3", "points", COUNT, CUSTOMERS * RESPONSE).causing(CUSTOMERS * RESPONSE),
                derived("A3", "gross", COUNT, CUSTOMERS * (RESPONSE - BASELINE))
                        .causing(CUSTOMERS * (RESPONSE - BASELINE)),
                derived("A3", "relative", COUNT, relative).causing(relative),
                derived("A3", "relative-money", MONEY, relative * PRICE).causing(relative * PRICE),
                derived("A3", "relative-high", COUNT, relativeHigh).causing(relativeHigh),
                derived("A3", "relative-high-money", MONEY, relativeHigh * PRICE)
                        .causing(relativeHigh * PRICE),
                derived("A3", "apart", TIMES, bottles / relative),
                derived("A3", "apart-high", TIMES, bottles / relativeHigh),
                derived("A4", "anyway", MONEY, CUSTOMERS * BASELINE * PRICE).causing(0),
                derived("A4", "net", MONEY, bottles * PRICE)
                        .printedAs(50_000)
                        .causing(plan.net().mean()),
                derived("A5", "four-stores", SHARE, 1 / 4.0).printedAs(0.20),
                derived("A5", "six-stores", SHARE, 1 / 6.0).printedAs(0.20),
                derived("A6", "week", MONEY, week),
                derived("A6", "year", MONEY, week * WEEKS),
                derived("A6", "bottle", SHARE, PRICE / AVERAGE_RECEIPT),
                derived("A6", "ceiling", MONEY, PRICE * WEEKS));
    }
}
