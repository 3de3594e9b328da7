package org.cvmworkbench.analysis.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Group;

/// Who on an earlier day was like people that were written down by name today: of each group then the share that they
/// are of it now. Of the people themselves nobody knows who they would have been; those who have left today came often
/// before. Drawn from the number of the customer, so the same ones every time.
final class StandIns {
    private StandIns() {}

    /// O(customers).
    static CustomerSet of(Dimensions today, CustomerSet people, Dimensions then) {
        Map<Group, Double> shares = shares(today.groups(), people);
        Groups groups = then.groups();
        return CustomerSet.where(people.size(), customer -> {
            double share = shares.getOrDefault(groups.of(customer), 0.0);
            return new SplittableRandom(customer).nextDouble() < share;
        });
    }

    /// By group; the greatest of them is 1, since only proportions count.
    private static Map<Group, Double> shares(Groups groups, CustomerSet people) {
        Map<Group, Integer> all = new EnumMap<>(Group.class);
        Map<Group, Integer> named = new EnumMap<>(Group.class);
        for (int customer = 0; customer < groups.customers(); customer++) {
            all.merge(groups.of(customer), 1, Integer::sum);
            if (people.contains(customer)) named.merge(groups.of(customer), 1, Integer::sum);
        }
        Map<Group, Double> shares = new EnumMap<>(Group.class);
        named.forEach((group, count) -> shares.put(group, count / (double) all.getOrDefault(group, count)));
        double most =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        shares.replaceAll((_, share) -> share / most);
        return shares;
    }
}
