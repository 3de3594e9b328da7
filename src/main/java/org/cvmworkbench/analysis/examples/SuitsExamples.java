package org.cvmworkbench.analysis.examples;

import static org.cvmworkbench.analysis.examples.ExampleCase.percent;
import static org.cvmworkbench.analysis.examples.ExampleUnit.COUNT;
import static org.cvmworkbench.analysis.examples.ExampleUnit.MONEY;
import static org.cvmworkbench.analysis.examples.ExampleUnit.SHARE;
import static org.cvmworkbench.analysis.examples.WorkedExample.derived;

import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.power.Power;
import org.cvmworkbench.analysis.retention.Attrition;
import org.cvmworkbench.analysis.retention.ChurnCut;
import org.cvmworkbench.analysis.retention.LossFrom;

/// A7 to A14: the shop Suits has 5,000 customers like Valentin, $800 a year, and loses 10 % of them every year.
final class SuitsExamples {
    private static final int YEARS = 3;
    private static final int CUSTOMERS = 5_000;
    private static final double VALUE = 800;
    private static final double CHURN = 0.10;
    private static final double SAVED_CHURN = 0.03;
    private static final double LOSS_PRINTED = 2_200_000;
    private static final double SAVED_PRINTED = 672_000;
    private static final double DISCOUNT_RATE = 0.10;
    private static final Attrition LEFT_ALONE = new Attrition(CUSTOMERS, VALUE, CHURN);
    private static final ChurnCut CUT = ChurnCut.byPoints(LEFT_ALONE, SAVED_CHURN);
    private static final Attrition TREATED = CUT.after();

    private SuitsExamples() {}

    static List<ExampleCase> cases() {
        List<WorkedExample> figures = all();
        double churn = percent(CHURN);
        double saved = percent(SAVED_CHURN);
        return List.of(
                ExampleCase.of("A7", figures, VALUE),
                ExampleCase.of("A8", figures, CUSTOMERS, churn, VALUE, YEARS),
                ExampleCase.of("A9", figures, CUSTOMERS, churn, saved),
                ExampleCase.of("A10", figures, CUSTOMERS, churn, saved, VALUE),
                ExampleCase.of("A11", figures, CUSTOMERS, churn, percent(CHURN - SAVED_CHURN), VALUE),
                ExampleCase.of("A12", figures, CUSTOMERS, churn, VALUE),
                ExampleCase.of("A13", figures, CUSTOMERS, churn, saved),
                ExampleCase.of("A14", figures, CUSTOMERS, churn, percent(CHURN - SAVED_CHURN)));
    }

    static List<WorkedExample> all() {
        return Stream.of(valentin(), loss(), responders(), saved(), proof())
                .flatMap(List::stream)
                .toList();
    }

    private static List<WorkedExample> valentin() {
        double purchases = 12 / 3.0;
        double shirts = purchases * 3;
        return List.of(
                derived("A7", "purchases", COUNT, purchases),
                derived("A7", "shirts", COUNT, shirts),
                derived("A7", "purchase", MONEY, VALUE / purchases),
                derived("A7", "shirt", MONEY, VALUE / shirts));
    }

    private static List<WorkedExample> loss() {
        return List.of(
                derived("A8", "missing-1", COUNT, LEFT_ALONE.missing(1)),
                derived("A8", "missing-2", COUNT, LEFT_ALONE.missing(2)),
                derived("A8", "missing-3", COUNT, LEFT_ALONE.missing(3)),
                derived("A8", "loss", MONEY, LEFT_ALONE.loss(YEARS, LossFrom.START))
                        .printedAs(LOSS_PRINTED),
                derived("A8", "linear", MONEY, LEFT_ALONE.linearLoss(YEARS)).printedAs(LOSS_PRINTED),
                derived("A8", "mid-year", MONEY, LEFT_ALONE.loss(YEARS, LossFrom.MID))
                        .printedAs(LOSS_PRINTED),
                derived("A8", "next-year", MONEY, LEFT_ALONE.loss(YEARS, LossFrom.NEXT))
                        .printedAs(LOSS_PRINTED),
                derived("A8", "discounted", MONEY, LEFT_ALONE.discountedLoss(YEARS, LossFrom.START, DISCOUNT_RATE))
                        .printedAs(LOSS_PRINTED));
    }

    /// 3 % of those still there at the beginning of a year.
    private static double responders(int year) {
        return SAVED_CHURN * (CUSTOMERS - LEFT_ALONE.missing(year - 1));
    }

    private static List<WorkedExample> responders() {
        return List.of(
                derived("A9", "first", COUNT, responders(1)).printedAs(150).causing(responders(1) * CHURN),
                derived("A9", "second", COUNT, responders(2)).causing(responders(2) * CHURN),
                derived("A9", "third", COUNT, responders(3)).printedAs(120).causing(responders(3) * CHURN),
                derived("A13", "saved", COUNT, responders(1)).printedAs(150).causing(responders(1) * CHURN));
    }

    private static List<WorkedExample> saved() {
        double roundedYears = responders(1) * 3 + responders(2) * 2 + 120;
        double consistently = CUT.saved(YEARS, LossFrom.START);
        double discounted = CUT.discountedSaved(YEARS, LossFrom.START, DISCOUNT_RATE);
        double relatively = ChurnCut.byPart(LEFT_ALONE, SAVED_CHURN).saved(YEARS, LossFrom.START);
        return List.of(
                derived("A10", "saved", MONEY, roundedYears * VALUE)
                        .printedAs(SAVED_PRINTED)
                        .causing(consistently),
                derived("A10", "unrounded", MONEY, CUT.savedForGood(YEARS, LossFrom.START))
                        .printedAs(SAVED_PRINTED)
                        .causing(consistently),
                derived("A11", "missing-1", COUNT, TREATED.missing(1)),
                derived("A11", "missing-2", COUNT, TREATED.missing(2)),
                derived("A11", "missing-3", COUNT, TREATED.missing(3)),
                derived("A11", "loss", MONEY, TREATED.loss(YEARS, LossFrom.START)),
                derived("A11", "saved", MONEY, consistently)
                        .printedAs(SAVED_PRINTED)
                        .causing(consistently),
                derived("A11", "discounted", MONEY, discounted)
                        .printedAs(SAVED_PRINTED)
                        .causing(discounted),
                derived("A11", "overstated", SHARE, SAVED_PRINTED / consistently - 1),
                derived("A12", "saved", MONEY, relatively)
                        .printedAs(SAVED_PRINTED)
                        .causing(relatively));
    }

    private static List<WorkedExample> proof() {
        return List.of(
                derived("A14", "sees-10", SHARE, sees(0.10)).printedAs(SAVED_CHURN),
                derived("A14", "sees-20", SHARE, sees(0.20)).printedAs(SAVED_CHURN),
                derived("A14", "needs-10", COUNT, needs(0.10)).printedAs(CUSTOMERS),
                derived("A14", "needs-20", COUNT, needs(0.20)).printedAs(CUSTOMERS));
    }

    private static double sees(double controlShare) {
        long control = Math.round(CUSTOMERS * controlShare);
        return Power.USUAL.detectable(CHURN, control, CUSTOMERS - control);
    }

    private static double needs(double controlShare) {
        return Power.USUAL.required(CHURN, CHURN - SAVED_CHURN, controlShare);
    }
}
