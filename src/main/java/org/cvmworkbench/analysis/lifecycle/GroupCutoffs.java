package org.cvmworkbench.analysis.lifecycle;

/// Where the groups begin and end; a setting of the base, shown wherever groups are.
///
/// @param activeRhythms silent for no more than this many own rhythms is active …
/// @param activeDays … or for no more than this many days, whichever is longer
/// @param churnedRhythms silent for more than this many own rhythms is churned …
/// @param churnedDays … and for more than this many days
/// @param rareQuantile an active customer is rare when the rhythm lies beyond this quantile of the base's rhythms
public record GroupCutoffs(
        double activeRhythms, int activeDays, double churnedRhythms, int churnedDays, double rareQuantile) {
    public static final GroupCutoffs DEFAULT = new GroupCutoffs(2, 30, 3, 60, 0.75);
}
