package org.cvmworkbench.analysis.migration;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;

/// Where customers have gone between two days (capabilities C65). Cells of recency and frequency are cut by the
/// same days and visits on both, since fifths that are cut anew would move customers who did nothing.
///
/// @param version of the snapshot it was made from
/// @param from the first day, since 1970-01-01
/// @param to the second day
/// @param before the state each customer was in, of [MigrationBy#states]; so `after`
/// @param moved customers by the state they were in and the state they are in
public record Migration(long version, int from, int to, MigrationBy by, byte[] before, byte[] after, int[][] moved) {

    /// What both days are cut by.
    public record Cuts(RfCuts rf, GroupCutoffs groups) {}

    /// O(customers).
    ///
    /// @param before at the first day
    /// @param after at the second
    public static Migration of(long version, MigrationBy by, Profile before, Profile after, Cuts cuts) {
        byte[] were = states(by, before, cuts);
        byte[] are = states(by, after, cuts);
        int[][] moved = new int[by.states().size()][by.states().size()];
        for (int customer = 0; customer < were.length; customer++) moved[were[customer]][are[customer]]++;
        return new Migration(version, before.asOf(), after.asOf(), by, were, are, moved);
    }

    private static byte[] states(MigrationBy by, Profile profile, Cuts cuts) {
        if (by == MigrationBy.GROUP) {
            return Groups.of(profile, cuts.groups).place();
        }
        byte[] states = new byte[profile.customers()];
        Parts.each(states.length, (first, end) -> {
            for (int customer = first; customer < end; customer++)
                states[customer] = (byte) state(by, profile, cuts.rf, customer);
        });
        return states;
    }

    private static int state(MigrationBy by, Profile profile, RfCuts cuts, int customer) {
        int visits = profile.frequency()[customer];
        if (visits == 0) return by.none();
        int recency = CutPoints.PARTS + 1 - cuts.recency().part(profile.recency(customer));
        return by.cell(recency, cuts.frequency().part(visits));
    }

    /// Who went from one state to another. O(customers).
    public CustomerSet who(int was, int is) {
        return CustomerSet.where(before.length, customer -> before[customer] == was && after[customer] == is);
    }

    /// How many were in a state.
    public int were(int state) {
        int sum = 0;
        for (int count : moved[state]) sum += count;
        return sum;
    }

    /// How many are in a state.
    public int are(int state) {
        int sum = 0;
        for (int[] row : moved) sum += row[state];
        return sum;
    }

    /// The states anybody was in.
    public List<Integer> left() {
        return IntStream.range(0, moved.length)
                .filter(state -> were(state) > 0)
                .boxed()
                .toList();
    }

    /// The states anybody is in.
    public List<Integer> reached() {
        return IntStream.range(0, moved.length)
                .filter(state -> are(state) > 0)
                .boxed()
                .toList();
    }

    /// How many had visited by the first day, and of them stayed in their state.
    public int stayed() {
        int sum = 0;
        for (int state = 0; state < by.none(); state++) sum += moved[state][state];
        return sum;
    }

    /// How many had visited by the first day.
    public int known() {
        return before.length - were(by.none());
    }

    /// The chance to go from one state to another, leaning on where everybody went as much as if `lean`
    /// customers more had been seen: few customers prove little (a Dirichlet prior, models 4.8). 0 where
    /// nobody was seen at all.
    public double chance(int one, int other, double lean) {
        int seen = were(one);
        if (before.length == 0 || seen + lean == 0) return 0;
        return (moved[one][other] + lean * are(other) / before.length) / (seen + lean);
    }
}
