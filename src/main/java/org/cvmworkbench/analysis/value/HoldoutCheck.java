package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.List;

/// Holds what was foretold against what came.
record HoldoutCheck(RepeatPurchases purchases, PurchaseRows rows, int[] rowOf, RowForecasts forecasts) {
    /// Customers who came back so often or more are one class.
    private static final int MANY = 7;

    Holdout check(Horizon horizon, Foreseen expected, List<TrackedWeek> weeks) {
        long[] customers = new long[MANY + 1];
        double[] foretold = new double[MANY + 1];
        long[] came = new long[MANY + 1];
        double modelMiss = 0;
        double naiveMiss = 0;
        long naive = 0;
        for (int customer = 0; customer < rowOf.length; customer++) {
            int row = rowOf[customer];
            if (row < 0) continue;
            int later = purchases.later()[customer];
            double mean = forecasts.alive()[row] * forecasts.mean()[row];
            int place = Math.min(MANY, rows.repeats()[row]);
            customers[place]++;
            foretold[place] += mean;
            came[place] += later;
            modelMiss += Math.abs(mean - later);
            naiveMiss += Math.abs(purchases.recent()[customer] - later);
            naive += purchases.recent()[customer];
        }
        List<FrequencyClass> classes = new ArrayList<>();
        long actual = 0;
        for (int place = 0; place <= MANY; place++) {
            actual += came[place];
            if (customers[place] == 0) continue;
            double count = customers[place];
            classes.add(new FrequencyClass(
                    place, place == MANY, customers[place], foretold[place] / count, came[place] / count));
        }
        long people = rows.people();
        return new Holdout(
                horizon.wholeDays(), expected, actual, naive, modelMiss / people, naiveMiss / people, classes, weeks);
    }
}
