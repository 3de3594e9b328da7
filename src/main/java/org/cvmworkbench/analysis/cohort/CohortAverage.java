package org.cvmworkbench.analysis.cohort;

import java.util.List;

/// Chosen cohorts as one, every customer weighing the same, over the ages that all of them have lived
/// through: a mean of different cohorts at different ages would show the cohorts that drop out of it.
///
/// @param customers of the chosen cohorts
/// @param each the measure for each customer, by age
public record CohortAverage(Measure measure, int customers, double[] each) {
    /// @param rows of one table, by place; none gives no ages
    public static CohortAverage of(CohortTable table, List<Integer> rows) {
        List<CohortRow> chosen = rows.stream().map(table.rows()::get).toList();
        int ages = chosen.stream().mapToInt(CohortAverage::ages).min().orElse(0);
        int customers = chosen.stream().mapToInt(CohortRow::size).sum();
        double[] each = new double[customers == 0 ? 0 : ages];
        for (int age = 0; age < each.length; age++) {
            long sum = 0;
            for (CohortRow row : chosen) sum += row.cells()[age];
            each[age] = (double) sum / customers;
        }
        return new CohortAverage(table.request().measure(), customers, each);
    }

    private static int ages(CohortRow row) {
        int ages = 0;
        while (row.isComplete(ages)) ages++;
        return ages;
    }
}
