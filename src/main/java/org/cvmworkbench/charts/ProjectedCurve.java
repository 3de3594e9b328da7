package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.jfree.data.xy.YIntervalSeries;

/// What of a cohort's curve lies beyond the last complete period.
///
/// @param begin its first age there
record ProjectedCurve(CohortProjection.Row row, int begin, CohortValues values) {
    /// Nothing of groups, whose customers are of different ages.
    static Optional<ProjectedCurve> of(Optional<CohortProjection> all, FollowedRow row, CohortValues values) {
        if (!(row instanceof CohortRow cohort)) return Optional.empty();
        return all.flatMap(one -> one.row(cohort.period())
                .map(found -> new ProjectedCurve(found, one.last() + 1 - cohort.period(), values)));
    }

    int length() {
        return row.expected().length;
    }

    void drawOn(YIntervalSeries curve) {
        for (int i = 0; i < length(); i++) {
            curve.add(begin + i, 100 * row.expected()[i], 100 * row.low()[i], 100 * row.high()[i]);
        }
    }

    List<ChartDescription.Value> described(Color colour) {
        String look = ChartDescription.look(colour) + " dashed";
        return IntStream.range(0, length())
                .mapToObj(i -> new ChartDescription.Value(
                        values.between(100 * row.expected()[i], 100 * row.low()[i], 100 * row.high()[i]), look))
                .toList();
    }
}
