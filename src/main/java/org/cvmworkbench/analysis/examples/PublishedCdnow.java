package org.cvmworkbench.analysis.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.value.Fit;
import org.cvmworkbench.analysis.value.FrequencyClass;
import org.cvmworkbench.analysis.value.Holdout;
import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.ModelName;
import org.cvmworkbench.analysis.value.ModelUnit;
import org.cvmworkbench.analysis.value.TrackedWeek;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueMeasure;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// The laws of repeat buying and of spend, fitted to the first 39 weeks of the 1/10 sample of CDNOW, and what they
/// foretell of the next 39.
public final class PublishedCdnow {
    private static final int UNTIL = (int) LocalDate.of(1997, 9, 30).toEpochDay();
    private static final Horizon WEEKS = new Horizon(ModelUnit.WEEK, 39, 0);
    /// Weeks of the tracking that are published, from 20 on.
    private static final double[] TRACKED = {1312.458, 1387.346, 1460.392, 1531.713, 1601.418, 1669.600};

    private static final double[] BY_FREQUENCY = {.2251, .5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.5040, 6.1570};

    private static final double[] CAME_BY_FREQUENCY = {.2367, .6970, 1.3925, 1.5600, 2.5323, 2.9474, 3.8621, 6.3594};
    private static final int[] CAME = {1359, 1414, 1484, 1517, 1573, 1672};

    private final Snapshot snapshot;
    private final ReceiptTotals totals;
    private final List<PublishedNumber> numbers = new ArrayList<>();

    private PublishedCdnow(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.totals = ReceiptTotals.of(snapshot);
    }

    /// @param snapshot of CDNOW's sample
    public static List<PublishedNumber> of(Snapshot snapshot) {
        PublishedCdnow cdnow = new PublishedCdnow(snapshot);
        cdnow.repeat(ModelName.MBG_NBD, -9582.1357, 1576.73, 0.5248, 6.183, 0.8914, 1.614);
        cdnow.repeat(ModelName.PARETO_NBD, -9594.9762, Double.NaN, 0.5533, 10.578, 0.6062, 11.669);
        Value bg = cdnow.repeat(ModelName.BG_NBD, -9582.4292, 1653.41, 0.24259, 4.4136, 0.79292, 2.4259);
        if (bg.spend().fit() instanceof Fit.Fitted fitted) {
            cdnow.fitted("Gamma-Gamma", fitted, -4055.9177, 6.2496, 3.7442, 15.4435);
        }
        cdnow.add(Text.of("published.value.correlation"), 0.114, bg.spend().correlation(), 5e-4);
        bg.holdout().ifPresent(cdnow::holdout);
        return cdnow.numbers;
    }

    private Value repeat(ModelName model, double logLikelihood, double visits, double... parameters) {
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        ValueRequest request = new ValueRequest(model, all, UNTIL, WEEKS, ValueMeasure.REVENUE);
        Value value = Value.of(snapshot, totals, request);
        value.repeatInUnit().ifPresent(fitted -> fitted(model.word(), fitted, logLikelihood, parameters));
        double mean = value.ahead().map(ahead -> ahead.totals().visits().mean()).orElse(Double.NaN);
        if (!Double.isNaN(visits)) add(Text.of("published.value.total", model.word()), visits, mean, 0.01);
        return value;
    }

    private void fitted(String law, Fit.Fitted fitted, double logLikelihood, double... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            Text name = Text.of("published.value.parameter", law, fitted.names().get(i));
            add(name, parameters[i], fitted.parameters()[i], 5e-4 * parameters[i]);
        }
        add(Text.of("published.value.log-likelihood", law), logLikelihood, fitted.logLikelihood(), 1e-4);
    }

    private void holdout(Holdout holdout) {
        add(Text.of("published.value.came"), 1882, (double) holdout.actual(), 0);
        cumulative(holdout);
        for (int i = 0; i < BY_FREQUENCY.length; i++) {
            Text name = Text.of("published.value.by-frequency", i);
            FrequencyClass told = holdout.byFrequency().get(i);
            add(name, BY_FREQUENCY[i], told.expected(), 3e-4);
            add(Text.of("published.value.came-by-frequency", i), CAME_BY_FREQUENCY[i], told.actual(), 6e-5);
        }
        for (int i = 0; i < TRACKED.length; i++) {
            Text name = Text.of("published.value.tracked", 20 + i);
            TrackedWeek week = holdout.weeks().get(19 + i);
            add(name, TRACKED[i], week.expectedSum(), 5e-3);
            add(Text.of("published.value.cumulative", 20 + i), CAME[i], (double) week.actualSum(), 0);
        }
    }

    /// Cumulative repeat visits of all, as BTYD's tracking of the same sample has them.
    private void cumulative(Holdout holdout) {
        for (int[] week : new int[][] {{39, 2457}, {78, 4339}}) {
            Text name = Text.of("published.value.cumulative", week[0]);
            add(name, week[1], (double) holdout.weeks().get(week[0] - 1).actualSum(), 0);
        }
    }

    private void add(Text name, double expected, double computed, double tolerance) {
        Text source = Text.of("published.source.repeat-buying");
        numbers.add(new PublishedNumber(name, source, expected, computed, tolerance));
    }
}
