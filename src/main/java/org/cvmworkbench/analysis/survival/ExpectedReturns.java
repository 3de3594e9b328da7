package org.cvmworkbench.analysis.survival;

import java.util.Optional;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.CustomerSet;

/// How many silent customers come back within the horizon by themselves, each with the chance of as many visits
/// and as much silence.
///
/// The range adds up the edges of the bands, as if all chances were wrong in the same direction: it is wide
/// rather than narrow.
///
/// @param people of whom the curves say something
/// @param expected of them to come, as `low` and `high`
public record ExpectedReturns(long people, double expected, double low, double high) {
    /// O(customers + days).
    public static ExpectedReturns of(ReturnCurves curves, Profile profile, CustomerSet whom) {
        VisitsSoFar[] classes = VisitsSoFar.values();
        int longest = 0;
        for (ReturnCurve curve : curves.byVisits().values()) longest = Math.max(longest, curve.known());
        long[][] silent = new long[classes.length][longest + 1];
        int most = longest;
        whom.forEach(customer -> {
            int visits = profile.frequency()[customer];
            if (visits > 0 && profile.recency(customer) <= most) {
                silent[VisitsSoFar.place(visits)][profile.recency(customer)]++;
            }
        });
        ExpectedReturns sum = new ExpectedReturns(0, 0, 0, 0);
        for (VisitsSoFar visits : classes) {
            ReturnCurve curve = curves.byVisits().get(visits);
            for (int day = 0; curve != null && day <= most; day++) {
                long many = silent[VisitsSoFar.place(visits.from())][day];
                if (many > 0) sum = sum.plus(many, curve.after(day));
            }
        }
        return sum;
    }

    private ExpectedReturns plus(long many, Optional<Chance> chance) {
        return chance.map(one -> new ExpectedReturns(
                        people + many,
                        expected + many * one.chance(),
                        low + many * one.low(),
                        high + many * one.high()))
                .orElse(this);
    }
}
