package org.cvmworkbench.analysis.rfm;

import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.CustomerSet;

/// Where the customers of each cell of recency and frequency have gone between two days. Cells are cut by the
/// same days and visits on both, since fifths that are cut anew would move customers who did nothing.
///
/// @param version of the snapshot it was made from
/// @param from the first day, since 1970-01-01
/// @param to the second day
/// @param moved customers by the cell they were in and the cell they are in, see [#cell]; cell 0 is no visit
///     yet
public record RfMigration(long version, int from, int to, RfCuts cuts, int[][] moved) {
    /// 25, and that of who has not visited yet.
    public static final int CELLS = CutPoints.PARTS * CutPoints.PARTS + 1;

    /// O(members).
    ///
    /// @param before at the first day
    /// @param after at the second
    public static RfMigration of(long version, Profile before, Profile after, RfCuts cuts, CustomerSet whom) {
        int[][] moved = new int[CELLS][CELLS];
        whom.forEach(customer -> moved[cell(before, cuts, customer)][cell(after, cuts, customer)]++);
        return new RfMigration(version, before.asOf(), after.asOf(), cuts, moved);
    }

    private static int cell(Profile profile, RfCuts cuts, int customer) {
        int visits = profile.frequency()[customer];
        if (visits == 0) return 0;
        int recency = CutPoints.PARTS + 1 - cuts.recency().part(profile.recency(customer));
        return cell(recency, cuts.frequency().part(visits));
    }

    /// The place of a cell.
    ///
    /// @param recency score, 1 to 5; so `frequency`
    public static int cell(int recency, int frequency) {
        return (recency - 1) * CutPoints.PARTS + frequency;
    }

    /// Customers who were in a cell.
    public int were(int cell) {
        int sum = 0;
        for (int count : moved[cell]) sum += count;
        return sum;
    }

    /// Customers who are in a cell now.
    public int are(int cell) {
        int sum = 0;
        for (int[] row : moved) sum += row[cell];
        return sum;
    }

    /// The chance to go from one cell to another, leaning on where everybody went as much as if `lean`
    /// customers more had been seen: few customers prove little (a Dirichlet prior, models 4.8). 0 where
    /// nobody was seen at all.
    public double chance(int one, int other, double lean) {
        int all = 0;
        for (int cell = 0; cell < CELLS; cell++) all += were(cell);
        int seen = were(one);
        if (all == 0 || seen + lean == 0) return 0;
        return (moved[one][other] + lean * are(other) / all) / (seen + lean);
    }
}
