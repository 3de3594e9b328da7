package org.cvmworkbench.analysis.customers;

import org.cvmworkbench.analysis.lifecycle.BaseRhythms;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.model.Group;

/// Why a customer is in a group.
///
/// @param visits in all
/// @param silence days since the last visit, [org.cvmworkbench.columns.Column#NO_INT] without one
/// @param tenure days since the first visit, likewise
/// @param rhythm days between visits that the silence is measured by; 0 where nobody has one
/// @param own whether it is the customer's own rhythm, not that of others with as many visits
/// @param base what the base's customers do
/// @param cutoffs between the groups
public record Standing(
        Group group,
        int visits,
        int silence,
        int tenure,
        double rhythm,
        boolean own,
        BaseRhythms base,
        GroupCutoffs cutoffs) {
    private static final int OWN_RHYTHM_FROM = 3;

    static Standing of(CustomerFacts facts, int customer) {
        Profile profile = facts.dimensions().profile();
        var groups = facts.dimensions().groups();
        int visits = profile.frequency()[customer];
        return new Standing(
                groups.of(customer),
                visits,
                profile.recency(customer),
                profile.tenure(customer),
                facts.standingRhythm(customer),
                visits >= OWN_RHYTHM_FROM,
                groups.rhythms(),
                groups.cutoffs());
    }

    /// The silence in rhythms; NaN where nobody has one.
    public double rhythms() {
        return rhythm > 0 && visits > 0 ? silence / rhythm : Double.NaN;
    }
}
