package org.cvmworkbench.analysis.value;

import org.cvmworkbench.columns.Parts;

/// What a law foretells of each of the different histories. All arrays are by row.
///
/// @param alive the probability that they still buy
/// @param mean E[Y] of their visits ahead, if they do; `pairs` E[Y(Y − 1)]
/// @param discounted what the visits ahead are worth today, if each is worth 1 when it comes; `mean` without a rate
/// @param most more visits cannot be
record RowForecasts(double[] alive, double[] mean, double[] pairs, double[] discounted, int most) {
    /// O(rows · periods) at most; rows of the same x and T share what comes next where the law forgets the last visit.
    static RowForecasts of(BuyingLaw law, PurchaseRows rows, Horizon horizon) {
        int size = rows.size();
        RowForecasts forecasts = new RowForecasts(
                new double[size], new double[size], new double[size], new double[size], law.most(horizon.days()));
        Parts.each(size, (from, to) -> {
            for (int row = from; row < to; row++) {
                if (row > from && rows.sharesAhead(law, row)) forecasts.share(row);
                else forecasts.tell(law, rows, row, horizon);
                forecasts.alive[row] = law.alive(rows.repeats()[row], rows.last()[row], rows.age()[row]);
            }
        });
        return forecasts;
    }

    private void share(int row) {
        mean[row] = mean[row - 1];
        pairs[row] = pairs[row - 1];
        discounted[row] = discounted[row - 1];
    }

    private void tell(BuyingLaw law, PurchaseRows rows, int row, Horizon horizon) {
        int repeats = rows.repeats()[row];
        int last = rows.last()[row];
        int age = rows.age()[row];
        VisitsAhead ahead = law.ahead(repeats, last, age, horizon.days());
        mean[row] = ahead.mean();
        pairs[row] = ahead.pairs();
        if (horizon.yearlyRate() == 0) {
            discounted[row] = ahead.mean();
            return;
        }
        double before = 0;
        double worth = 0;
        for (int period = 1; period <= horizon.periods(); period++) {
            boolean end = period == horizon.periods();
            double until = end
                    ? ahead.mean()
                    : law.ahead(repeats, last, age, period * horizon.unit().days())
                            .mean();
            worth += (until - before) * horizon.worth(period);
            before = until;
        }
        discounted[row] = worth;
    }

    VisitForecast visits(int row) {
        return new VisitForecast(alive[row], new VisitsAhead(mean[row], pairs[row]), most);
    }

    /// What a visit ahead is worth today, of one that is worth 1 when it comes.
    double discount(int row) {
        return mean[row] == 0 ? 1 : discounted[row] / mean[row];
    }
}
