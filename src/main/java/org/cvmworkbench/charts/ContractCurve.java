package org.cvmworkbench.charts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.survival.ContractBackTest;
import org.cvmworkbench.analysis.survival.ContractOutlook;
import org.cvmworkbench.analysis.survival.KaplanMeier;
import org.cvmworkbench.analysis.survival.Projection;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.model.Texts;
import org.jfree.data.xy.YIntervalSeries;

/// How a curve of those still customers goes on beyond the data, dashed, and what is said of it.
record ContractCurve(KaplanMeier curve, ContractOutlook outlook) {
    /// Of a normal number from its mean, in standard deviations.
    private static final double MEAN_DISTANCE = Math.sqrt(2 / Math.PI);

    /// Goes on from the last point of the line, where that stands at the curve.
    ///
    /// The band is widened by what the law was off by in the past.
    ///
    /// @return how many points there are
    int drawOn(YIntervalSeries line) {
        if (outlook.ahead().isEmpty()) return 0;
        Projection ahead = outlook.ahead().get();
        double last = line.getX(line.getItemCount() - 1).doubleValue();
        double scale = scale(ahead);
        double past = Foreseen.Z
                / MEAN_DISTANCE
                * outlook.test().map(ContractBackTest::error).orElse(0.0);
        int points = 0;
        for (int place = 1; place <= ahead.length(); place++) {
            int day = outlook.day(ahead, place);
            if (day <= last) continue;
            double mean = ahead.expected()[place];
            double low = Math.max(0, mean - Math.hypot(mean - ahead.low()[place], past * mean));
            double high = Math.min(1, scale * (mean + Math.hypot(ahead.high()[place] - mean, past * mean)));
            line.add(day, 100 * scale * mean, 100 * scale * low, 100 * high);
            points++;
        }
        return points;
    }

    /// Months leave out whoever was last seen within one, the curve does not.
    private double scale(Projection ahead) {
        double seen = ahead.expected()[0];
        int day = Math.min(outlook.day(ahead, 0), curve.lastSeen());
        return seen > 0 ? curve.survival()[day] / seen : 1;
    }

    /// What the law was off by in the past, or why nothing is drawn; nothing where nobody asked.
    static Optional<String> said(Collection<ContractOutlook> outlooks, Texts texts) {
        if (outlooks.isEmpty()) return Optional.empty();
        if (outlooks.stream().allMatch(one -> one.ahead().isEmpty())) {
            return outlooks.stream()
                    .flatMap(one -> one.trouble().stream())
                    .findFirst()
                    .map(why -> texts.get("chart.contract.none", texts.say(why)));
        }
        List<ContractBackTest> tests =
                outlooks.stream().flatMap(one -> one.test().stream()).toList();
        if (tests.isEmpty()) return Optional.of(texts.get("chart.contract.untested"));
        double error =
                tests.stream().mapToDouble(ContractBackTest::error).average().orElseThrow();
        return Optional.of(texts.get("chart.contract.tested", error));
    }
}
