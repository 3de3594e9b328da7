package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Group;

/// Who the customers of an audience are, as far as it tells whether a mechanic fits them.
///
/// @param customers in all
/// @param groups how many are in each; none is left out
/// @param frequent how many are among the fifth that comes most often
/// @param here how many came within the last month, the last two and so on
public record AudienceMix(int customers, Map<Group, Integer> groups, int frequent, List<Integer> here) {
    private static final int MONTHS = 36;
    private static final int BEST = 5;

    public AudienceMix {
        groups = Map.copyOf(groups);
        here = List.copyOf(here);
    }

    /// O(customers · months): for a job.
    static AudienceMix of(CustomerSet audience, Dimensions dimensions) {
        Map<Group, Integer> groups = new EnumMap<>(Group.class);
        int[] silent = new int[MONTHS + 1];
        int[] frequent = {0};
        int[] begins = begins(dimensions.asOf());
        Groups group = dimensions.groups();
        int[] last = dimensions.profile().lastVisit();
        byte[] frequency = dimensions.rfm().frequency();
        audience.forEach(customer -> {
            groups.merge(group.of(customer), 1, Integer::sum);
            if (group.of(customer) != Group.NONE) silent[months(begins, last[customer])]++;
            if (frequency[customer] == BEST) frequent[0]++;
        });
        List<Integer> here = new ArrayList<>();
        int sum = 0;
        for (int months = 0; months < MONTHS; months++) here.add(sum += silent[months]);
        return new AudienceMix(audience.count(), groups, frequent[0], here);
    }

    /// The last day that is so many months ago or longer, as a reminder counts them.
    private static int[] begins(int asOf) {
        int[] begins = new int[MONTHS];
        LocalDate day = LocalDate.ofEpochDay(asOf);
        for (int months = 1; months <= MONTHS; months++)
            begins[months - 1] = (int) day.minusMonths(months).toEpochDay();
        return begins;
    }

    /// How many whole months before the as-of day a day is.
    private static int months(int[] begins, int day) {
        int months = 0;
        while (months < begins.length && day <= begins[months]) months++;
        return months;
    }

    /// The part that is in some groups, 0 to 1.
    double in(Set<Group> some) {
        return part(
                some.stream().mapToInt(group -> groups.getOrDefault(group, 0)).sum());
    }

    /// The part that came within so many months, 0 to 1.
    double hereWithin(int months) {
        return part(here.get(Math.clamp(months, 1, here.size()) - 1));
    }

    /// The part that comes most often, 0 to 1.
    double mostFrequent() {
        return part(frequent);
    }

    private double part(int some) {
        return customers == 0 ? 0 : (double) some / customers;
    }
}
