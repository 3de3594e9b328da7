package org.cvmworkbench.analysis.lifecycle;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.Quantiles;

/// The rhythms of the base, in days: those of all customers with at least two visits. 0 where nobody has one.
///
/// @param median of all of them: the base's rhythm
/// @param ofTwoVisits the median of customers with exactly two visits
/// @param rareBeyond the quantile beyond which an active customer is rare
public record BaseRhythms(double median, double ofTwoVisits, double rareBeyond) {
    private static final int OWN_RHYTHM_FROM = 3;

    static BaseRhythms of(Profile profile, double rareQuantile) {
        double[] all = rhythms(profile, 2, Integer.MAX_VALUE);
        double[] two = rhythms(profile, 2, 2);
        return new BaseRhythms(quantile(all, 0.5), quantile(two, 0.5), quantile(all, rareQuantile));
    }

    /// The customer's own rhythm from three visits on; with fewer, that of the base's customers with as many visits,
    /// and with a single visit, which has none, that of the base.
    public double standingFor(int visits, double own) {
        if (visits >= OWN_RHYTHM_FROM) return own;
        return visits == 2 ? ofTwoVisits : median;
    }

    private static double[] rhythms(Profile profile, int fewest, int most) {
        double[] rhythms = IntStream.range(0, profile.customers())
                .filter(customer -> profile.frequency()[customer] >= fewest && profile.frequency()[customer] <= most)
                .mapToDouble(customer -> profile.rhythm()[customer])
                .toArray();
        Arrays.sort(rhythms);
        return rhythms;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : Quantiles.of(sorted, share);
    }
}
