package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;
import org.hipparchus.distribution.continuous.TDistribution;

/// How far the same forecast was off in the past: the law is fitted anew to what was known on earlier days, and what it
/// foretold is held against what came. A law knows chance and its own parameters; seasons, campaigns and new shops it
/// does not know, and only the past tells how much they bend it (Tashman: Out-of-sample tests of forecasting accuracy,
/// International Journal of Forecasting 16, 2000).
///
/// @param windows one behind the other, the latest first; none where the past is too short
public record BackTest(List<Window> windows) {
    /// Nothing was tried.
    public static final BackTest NONE = new BackTest(List.of());

    /// How many windows are looked at.
    private static final int MOST = 3;

    /// A miss by more than a factor of e tells that the law is not of this base.
    private static final double USELESS = 1;

    /// Whole weeks.
    private static final int YEAR = 364;

    public BackTest {
        windows = List.copyOf(windows);
    }

    /// One forecast of the past.
    ///
    /// @param until the last day that was known, days since 1970-01-01
    /// @param days that were foretold
    /// @param expected visits
    /// @param actual visits
    public record Window(int until, int days, Foreseen expected, long actual) {
        /// By how much more came than was foretold, as a logarithm.
        double miss() {
            return Math.log((actual + 0.5) / (expected.mean() + 0.5));
        }
    }

    /// The past of a forecast; nothing is tried where nothing is foretold.
    public static BackTest of(Snapshot snapshot, ReceiptTotals totals, Value value) {
        return value.ahead().isPresent() ? of(snapshot, totals, value.request()) : NONE;
    }

    /// Forecasts as far as the request's, or half the past where that is shorter, as long as there was as much past
    /// before them. O(receipts + rows) as often as there are windows.
    public static BackTest of(Snapshot snapshot, ReceiptTotals totals, ValueRequest request) {
        int known = request.until() - totals.firstVisit(snapshot.receipts()).orElse(snapshot.asOf());
        Horizon step = step(request);
        int periods = (int) Math.min(request.horizon().days() / step.days(), Math.floor(known / 2.0) / step.days());
        int days = new Horizon(step.unit(), periods, 0).wholeDays();
        List<Window> windows = new ArrayList<>();
        for (int back : days == 0 ? new int[0] : ago(days, known)) {
            int until = request.until() - back;
            Horizon horizon = new Horizon(step.unit(), periods, 0);
            ValueRequest asked =
                    new ValueRequest(request.model(), request.whom(), until, horizon, ValueMeasure.REVENUE);
            new Valuation(snapshot, totals, asked)
                    .window()
                    .ifPresent(found -> windows.add(new Window(until, days, found.expected(), found.actual())));
        }
        return new BackTest(windows);
    }

    /// The shortest time that can be foretold.
    private static Horizon step(ValueRequest request) {
        ModelUnit unit = request.model().inPeriods() ? request.horizon().unit() : ModelUnit.DAY;
        return new Horizon(unit, 1, 0);
    }

    /// How many days before the request's each window begins: the last ones, and the same days a year before, where
    /// none of them is there, for the season.
    private static int[] ago(int days, int known) {
        IntStream last = IntStream.rangeClosed(1, MOST).map(back -> back * days);
        IntStream season = IntStream.of(YEAR).filter(back -> back > MOST * days);
        return IntStream.concat(last, season)
                .filter(back -> known - back >= days)
                .toArray();
    }

    /// What share of what came a forecast was off by, as a root mean square; not a number without windows.
    public double miss() {
        return Math.sqrt(windows.stream()
                .mapToDouble(window -> window.miss() * window.miss())
                .average()
                .orElse(Double.NaN));
    }

    /// What the forecasts were off by, in a sentence.
    public Text says() {
        if (windows.isEmpty()) return Text.of("value.back-test.none");
        Window latest = windows.getFirst();
        if (latest.actual() == 0) return Text.of("value.back-test.nobody", windows.size(), latest.days(), miss());
        if (miss() > USELESS) return Text.of("value.back-test.useless", windows.size(), latest.days());
        double off = latest.expected().mean() / latest.actual() - 1;
        return Text.of("value.back-test", windows.size(), latest.days(), miss(), off);
    }

    /// A total whose interval is as wide as the past has shown: in logarithms, a t interval of as many degrees of
    /// freedom as there were windows, whose misses are taken around none. Never narrower than the law's own.
    public Foreseen widened(Foreseen total) {
        if (windows.isEmpty() || !(total.mean() > 0) || Double.isNaN(total.p10())) return total;
        double reach = new TDistribution(windows.size()).inverseCumulativeProbability(Foreseen.HIGH) * miss();
        return new Foreseen(
                total.mean(),
                Math.min(total.p10(), total.mean() * Math.exp(-reach)),
                Math.max(total.p90(), total.mean() * Math.exp(reach)));
    }
}
