package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.analysis.lifecycle.BaseRhythms;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;

/// The columns the six figures are counted from.
///
/// @param rhythm in tenths of a day
/// @param late who has been silent for longer than twice the rhythm that stands for them
record FigureColumns(
        Profile profile, WholeMedian recency, WholeMedian frequency, WholeMedian rhythm, CustomerSet late) {
    private static final double TENTHS = 10;

    static FigureColumns of(Dimensions dimensions) {
        Profile profile = dimensions.profile();
        BaseRhythms rhythms = dimensions.groups().rhythms();
        int customers = profile.customers();
        return new FigureColumns(
                profile,
                WholeMedian.of(customers, profile::recency),
                WholeMedian.of(customers, customer -> profile.frequency()[customer]),
                WholeMedian.of(customers, customer -> tenths(profile.rhythm()[customer])),
                CustomerSet.where(
                        customers,
                        customer -> profile.recency(customer)
                                > 2 * rhythms.standingFor(profile.frequency()[customer], profile.rhythm()[customer])));
    }

    private static int tenths(double rhythm) {
        return Double.isNaN(rhythm) ? -1 : (int) Math.round(rhythm * TENTHS);
    }

    /// O(members).
    Figures of(CustomerSet whom, int[] members) {
        long revenue = 0;
        long visits = 0;
        for (int customer : members) {
            revenue += profile.money()[customer];
            visits += profile.frequency()[customer];
        }
        return new Figures(
                members.length,
                revenue,
                visits == 0 ? Double.NaN : revenue / (double) visits,
                recency.among(members),
                frequency.among(members),
                rhythm.among(members) / TENTHS,
                whom.and(late).count());
    }
}
