package org.cvmworkbench.analysis.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.Quantiles;

/// The rhythms of the base, in days: those of all customers with at least two visits. 0 where nobody has one.
///
/// @param median of all of them: the base's rhythm
/// @param ofTwoVisits the median of customers with exactly two visits
/// @param rareBeyond the quantile beyond which an active customer is rare
public record BaseRhythms(double median, double ofTwoVisits, double rareBeyond) {
    private static final int OWN_RHYTHM_FROM = 3;

    public static BaseRhythms of(Profile profile, double rareQuantile) {
        List<double[]> rhythms = Stream.of(Integer.MAX_VALUE, 2)
                .parallel()
                .map(most -> rhythms(profile, 2, most))
                .toList();
        double[] all = rhythms.getFirst();
        double[] two = rhythms.getLast();
        if (all.length == 0) return new BaseRhythms(0, 0, 0);
        double[] ofAll = Quantiles.among(all, 0.5, rareQuantile);
        double ofTwo = two.length == 0 ? 0 : Quantiles.among(two, 0.5)[0];
        return new BaseRhythms(ofAll[0], ofTwo, ofAll[1]);
    }

    /// The customer's own rhythm from three visits on; with fewer, that of the base's customers with as many visits,
    /// and with a single visit, which has none, that of the base.
    public double standingFor(int visits, double own) {
        if (visits >= OWN_RHYTHM_FROM) return own;
        return visits == 2 ? ofTwoVisits : median;
    }

    private static double[] rhythms(Profile profile, int fewest, int most) {
        double[] rhythms = new double[profile.customers()];
        int count = 0;
        for (int customer = 0; customer < rhythms.length; customer++) {
            int visits = profile.frequency()[customer];
            if (visits >= fewest && visits <= most) rhythms[count++] = profile.rhythm()[customer];
        }
        return Arrays.copyOf(rhythms, count);
    }
}
