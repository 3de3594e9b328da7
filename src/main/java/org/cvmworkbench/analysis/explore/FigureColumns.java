package org.cvmworkbench.analysis.explore;

import java.util.List;
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
    /// How many counters they take, the first of a sheet.
    static final int COUNTERS = 4;

    private static final double TENTHS = 10;

    static FigureColumns of(Dimensions dimensions) {
        Profile profile = dimensions.profile();
        BaseRhythms rhythms = dimensions.groups().rhythms();
        int customers = profile.customers();
        return new FigureColumns(
                profile,
                WholeMedian.of(customers, profile::recency),
                WholeMedian.of(profile.frequency()),
                WholeMedian.of(customers, customer -> tenths(profile.rhythm()[customer])),
                CustomerSet.where(
                        customers,
                        customer -> isLate(
                                profile.recency(customer),
                                rhythms.standingFor(profile.frequency()[customer], profile.rhythm()[customer]))));
    }

    /// Of whom no rhythm is known, nobody knows.
    private static boolean isLate(int recency, double rhythm) {
        return rhythm > 0 && recency > 2 * rhythm;
    }

    private static int tenths(double rhythm) {
        return Double.isNaN(rhythm) ? -1 : (int) Math.round(rhythm * TENTHS);
    }

    List<Counter> counters() {
        return List.of(
                new Counter.Heads(late, profile.frequency(), profile.money()),
                new Counter.Values(recency),
                new Counter.Values(frequency),
                new Counter.Values(rhythm));
    }

    /// What a sheet of one row says.
    static Figures read(Sheet sheet, Counting counting) {
        long visits = sheet.sums()[0];
        long revenue = sheet.sums()[1];
        return new Figures(
                sheet.whole()[0],
                revenue,
                visits == 0 ? Double.NaN : revenue / (double) visits,
                median(sheet, counting, 1),
                median(sheet, counting, 2),
                median(sheet, counting, 3) / TENTHS,
                sheet.whole()[1]);
    }

    private static double median(Sheet sheet, Counting counting, int counter) {
        return WholeMedian.of(sheet.whole(), counting.at(counter) + 1, counting.at(counter + 1));
    }
}
