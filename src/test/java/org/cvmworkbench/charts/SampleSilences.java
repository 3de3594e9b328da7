package org.cvmworkbench.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.survival.Alive;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.GroupSurvival;
import org.cvmworkbench.analysis.survival.KaplanMeier;
import org.cvmworkbench.analysis.survival.LogRank;
import org.cvmworkbench.analysis.survival.Resumption;
import org.cvmworkbench.analysis.survival.ReturnCurve;
import org.cvmworkbench.analysis.survival.ReturnCurves;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.analysis.survival.VisitsSoFar;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.support.SampleBase;

/// Silences to be drawn: of those who leave for good after a while, at different speeds.
final class SampleSilences {
    private static final int DAYS = 700;

    private SampleSilences() {}

    static List<SampleCharts> charts(ChartStyle style) {
        return List.of(
                silences("return", 10_000, ChurnDefinition.DEFAULT, Optional.empty(), style),
                silences("return-few", 40, new ChurnDefinition.OwnGaps(0.9), Optional.empty(), style),
                silences("return-days", 10_000, new ChurnDefinition.FixedDays(180), Optional.of(180), style),
                silences("return-none", 0, ChurnDefinition.DEFAULT, Optional.of(60), style),
                survival("survival", 5, style),
                survival("survival-one", 1, style),
                survival("survival-none", 0, style));
    }

    private static SampleCharts silences(
            String name, int each, ChurnDefinition churn, Optional<Integer> limit, ChartStyle style) {
        ReturnRequest request = ReturnRequest.of(CustomerSet.all(0));
        Map<VisitsSoFar, ReturnCurve> byVisits = new EnumMap<>(VisitsSoFar.class);
        for (VisitsSoFar visits : VisitsSoFar.values()) {
            byVisits.put(visits, new ReturnCurve(curve(each, 0.002 * visits.from(), 60), new double[] {2}, request));
        }
        Resumption back = new Resumption(Resumption.Terms.USUAL, 5L * each, each, each / 2, each / 5);
        ReturnCurve all = new ReturnCurve(curve(5 * each, 0.012, 60), new double[] {2}, request);
        ReturnCurves curves = new ReturnCurves(14, request, all, byVisits);
        return new SampleCharts(name, ReturnChart.of(curves, churn.said(), back, limit, style), 688, 200);
    }

    private static SampleCharts survival(String name, int count, ChartStyle style) {
        Snapshot snapshot = new SampleBase().visit("a", "1", "2026-01-05", 100).snapshot();
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        Profile profile = Profile.of(snapshot, totals, snapshot.asOf());
        Churn churn = Churn.of(snapshot, totals, profile, ChurnDefinition.DEFAULT, () -> Alive.UNKNOWN);
        List<GroupSurvival.Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(new GroupSurvival.Group("2026-0" + (i + 1), curve(1000, 0.002 + 0.001 * i, 200)));
        }
        LogRank test =
                LogRank.of(groups.stream().map(GroupSurvival.Group::curve).toList());
        return new SampleCharts(
                name, SurvivalChart.of(new GroupSurvival(churn, groups, test), Map.of(), true, style), 480, 248);
    }

    /// Ends come at a rate that itself dies away.
    ///
    /// @param fading days in which it falls to a third
    private static KaplanMeier curve(int customers, double rate, double fading) {
        long[] ended = new long[DAYS];
        long[] open = new long[DAYS];
        long left = customers;
        for (int day = 0; day < DAYS; day++) {
            ended[day] = Math.round(left * rate * Math.exp(-day / fading));
            left -= ended[day];
            open[day] = day == DAYS - 1 ? left : left / DAYS;
            left -= open[day];
        }
        return KaplanMeier.of(ended, open);
    }
}
