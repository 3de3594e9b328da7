package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;

/// Some customers against all of them.
///
/// @param share of all customers
/// @param revenue their money after returns, in hundredths
/// @param revenueShare of the money of all customers; anonymous receipts are outside both
/// @param receipts their visits
/// @param averageReceipt revenue a visit, in hundredths; NaN without visits
/// @param recency days, of those with a visit
/// @param frequency visits, of all of them
/// @param money in hundredths, of all of them
public record SegmentSummary(
        long version,
        int asOf,
        int customers,
        double share,
        long revenue,
        double revenueShare,
        long receipts,
        double averageReceipt,
        Spread recency,
        Spread frequency,
        Spread money) {
    /// O(customers · log customers).
    public static SegmentSummary of(long version, Profile profile, CustomerSet whom) {
        int[] members = whom.toArray();
        long revenue = 0;
        long receipts = 0;
        for (int customer : members) {
            revenue += profile.money()[customer];
            receipts += profile.frequency()[customer];
        }
        long all = 0;
        for (long money : profile.money()) all += money;
        return new SegmentSummary(
                version,
                profile.asOf(),
                members.length,
                members.length / (double) profile.customers(),
                revenue,
                revenue / (double) all,
                receipts,
                receipts == 0 ? Double.NaN : revenue / (double) receipts,
                spread(members, customer -> recency(profile, customer)),
                spread(members, customer -> profile.frequency()[customer]),
                spread(members, customer -> (double) profile.money()[customer]));
    }

    private static double recency(Profile profile, int customer) {
        int recency = profile.recency(customer);
        return recency == Column.NO_INT ? Double.NaN : recency;
    }

    private static Spread spread(int[] members, IntToDoubleFunction value) {
        double[] values = Arrays.stream(members)
                .mapToDouble(value)
                .filter(one -> !Double.isNaN(one))
                .toArray();
        return Spread.of(values);
    }
}
