package org.cvmworkbench.analysis.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;

/// How many customers belong to exactly which of some sets: the numbers of an UpSet picture (Lex, Gehlenborg, Strobelt,
/// Vuillemot, Pfister 2014, “UpSet: Visualization of Intersecting Sets”). The parts do not overlap, so they add up to
/// all customers.
///
/// @param version of the snapshot
/// @param names of the sets, in the order of `sizes` and of the bits of a part
/// @param sizes customers of each set
/// @param parts with customers, the largest first
public record SetOverlap(long version, List<String> names, List<Integer> sizes, List<Part> parts) {
    /// The most sets a picture can show.
    public static final int MOST = 10;

    /// Customers who belong to some sets and to no other.
    ///
    /// @param members a bit a set, the lowest the first; 0 are those of none
    public record Part(int members, int customers) {
        public boolean has(int set) {
            return (members >>> set & 1) != 0;
        }
    }

    public SetOverlap {
        names = List.copyOf(names);
        sizes = List.copyOf(sizes);
        parts = List.copyOf(parts);
    }

    /// O(customers × sets).
    ///
    /// @param sets of one snapshot, by name in `names`; 1 to [#MOST]
    public static SetOverlap of(long version, List<String> names, List<CustomerSet> sets) {
        if (sets.isEmpty() || sets.size() > MOST) throw new IllegalArgumentException(sets.size() + " sets");
        int customers = sets.getFirst().size();
        short[] members = new short[customers];
        for (int set = 0; set < sets.size(); set++) {
            int bit = 1 << set;
            sets.get(set).forEach(customer -> members[customer] |= (short) bit);
        }
        int[] counts = new int[1 << sets.size()];
        for (short one : members) counts[one]++;
        List<Part> parts = new ArrayList<>(IntStream.range(0, counts.length)
                .filter(of -> counts[of] > 0)
                .mapToObj(of -> new Part(of, counts[of]))
                .toList());
        parts.sort(Comparator.comparingInt((Part part) -> -part.customers()).thenComparingInt(Part::members));
        return new SetOverlap(
                version, names, sets.stream().map(CustomerSet::count).toList(), parts);
    }

    /// Those that belong to at least one set.
    public List<Part> inside() {
        return parts.stream().filter(part -> part.members() != 0).toList();
    }
}
