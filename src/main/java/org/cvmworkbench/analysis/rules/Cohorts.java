package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.model.Period;

/// The period of each customer's first visit, as a label.
final class Cohorts {
    private Cohorts() {}

    /// O(customers). Without a visit there is no word.
    static Words of(Profile profile, Period by) {
        int[] number = Arrays.stream(profile.firstVisit())
                .map(day -> day == Column.NO_INT ? Column.NO_INT : by.number(day))
                .toArray();
        int first =
                Arrays.stream(number).filter(one -> one != Column.NO_INT).min().orElse(0);
        int last = Arrays.stream(number).max().orElse(first);
        int[] codes = Arrays.stream(number)
                .map(one -> one == Column.NO_INT ? 0 : one - first + 1)
                .toArray();
        return new Words(codes, Math.max(0, last - first + 1) + 1, code -> by.label(first + code - 1));
    }
}
