package org.cvmworkbench.analysis.lifecycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.model.Group;

/// The group of each customer, told from silence in own rhythms.
///
/// @param place of each customer's group in [#ALL]
/// @param rhythms what the base's customers do, which stands in for those with fewer than three visits
public record Groups(byte[] place, BaseRhythms rhythms, GroupCutoffs cutoffs) {
    /// In the order of a customer's life.
    public static final List<Group> ALL = List.of(Group.values());

    /// O(customers).
    public static Groups of(Profile profile, GroupCutoffs cutoffs) {
        BaseRhythms rhythms = BaseRhythms.of(profile, cutoffs.rareQuantile());
        byte[] place = new byte[profile.customers()];
        Parts.each(place.length, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                place[customer] = (byte) ALL.indexOf(group(profile, customer, rhythms, cutoffs));
            }
        });
        return new Groups(place, rhythms, cutoffs);
    }

    private static Group group(Profile profile, int customer, BaseRhythms rhythms, GroupCutoffs cutoffs) {
        int visits = profile.frequency()[customer];
        if (visits == 0) return Group.NONE;
        double rhythm = rhythms.standingFor(visits, profile.rhythm()[customer]);
        int silence = profile.recency(customer);
        boolean active = silence <= Math.max(cutoffs.activeRhythms() * rhythm, cutoffs.activeDays());
        if (profile.tenure(customer) < rhythms.median() || (visits == 1 && active)) return Group.NEW;
        if (active) return rhythm > rhythms.rareBeyond() ? Group.RARE : Group.ACTIVE;
        boolean churned = silence > cutoffs.churnedRhythms() * rhythm && silence > cutoffs.churnedDays();
        return churned ? Group.CHURNED : Group.SLIPPING;
    }

    public Group of(int customer) {
        return ALL.get(place[customer]);
    }

    public int customers() {
        return place.length;
    }

    public Map<Group, Integer> sizes() {
        Map<Group, Integer> sizes = new EnumMap<>(Group.class);
        for (Group one : Group.values()) sizes.put(one, 0);
        for (byte one : place) sizes.merge(ALL.get(one), 1, Integer::sum);
        return sizes;
    }
}
