package org.cvmworkbench.analysis.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.model.Period;

/// Customers sorted into groups, each into one at most.
///
/// @param code by customer: 1 for the first name and so on, 0 for those in no group
/// @param names of the groups
public record CustomerLabels(int[] code, List<String> names) {
    public CustomerLabels {
        names = List.copyOf(names);
    }

    /// Whether the customer is in a group.
    public boolean has(int customer) {
        return code[customer] != 0;
    }

    /// Words of a dictionary, the names in their alphabet. O(customers + words · log words).
    ///
    /// @param code by customer, 0 for none
    static CustomerLabels ofWords(int[] code, Dictionary words) {
        boolean[] used = new boolean[words.size()];
        for (int one : code) used[one] = true;
        List<Integer> order = IntStream.range(1, used.length)
                .filter(one -> used[one])
                .boxed()
                .sorted(Comparator.comparing(words::value))
                .toList();
        int[] place = new int[used.length];
        for (int i = 0; i < order.size(); i++) place[order.get(i)] = i + 1;
        int[] codes = Arrays.stream(code).map(one -> place[one]).toArray();
        return new CustomerLabels(codes, order.stream().map(words::value).toList());
    }

    /// What the customers file says of each.
    ///
    /// @param customers how many there are
    static CustomerLabels ofAttribute(Coded attribute, int customers) {
        int[] code = new int[customers];
        for (int customer = 0; customer < customers; customer++) code[customer] = attribute.code(customer);
        return ofWords(code, attribute.dictionary());
    }

    /// Segments by name; whoever is in several belongs to the first of them.
    public static CustomerLabels ofSegments(SortedMap<String, CustomerSet> segments, int customers) {
        int[] code = new int[customers];
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, CustomerSet> segment : segments.entrySet()) {
            names.add(segment.getKey());
            segment.getValue().forEach(customer -> {
                if (code[customer] == 0) code[customer] = names.size();
            });
        }
        return new CustomerLabels(code, names);
    }

    /// The period of the first visit. O(customers).
    public static CustomerLabels ofPeriods(Profile profile, Period by) {
        int[] visits = profile.firstVisit();
        int first =
                Arrays.stream(visits).filter(day -> day != Column.NO_INT).min().orElse(0);
        int last = Arrays.stream(visits).max().orElse(first);
        int[] number = IntStream.rangeClosed(first, Math.max(first, last))
                .map(by::number)
                .toArray();
        int[] code = Arrays.stream(visits)
                .map(day -> day == Column.NO_INT ? 0 : number[day - first] - number[0] + 1)
                .toArray();
        return new CustomerLabels(
                code,
                IntStream.rangeClosed(number[0], number[number.length - 1])
                        .mapToObj(by::label)
                        .toList());
    }
}
