package org.cvmworkbench.columns;

import java.util.List;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.SetAsideEntry;

/// What was read of the base at one generation: everything an analysis may ask. Never changed again.
///
/// @param version the generation of the base it was read at
/// @param asOf the last day with a receipt, [Column#NO_INT] in a base without receipts
/// @param dictionaries all of them, for the runs in `others`
/// @param others the runs of campaigns, targets, redemptions, stores and points
/// @param listed who and what has a file of its own
/// @param lineJoins how lines files met receipts files
/// @param leftOut what was set aside, with what each entry left out
public record Snapshot(
        long version,
        int asOf,
        Customers customers,
        Products products,
        Receipts receipts,
        Lines lines,
        Dictionaries dictionaries,
        List<Run> others,
        Stores stores,
        Points points,
        Listed listed,
        LineJoins lineJoins,
        List<LeftOut> leftOut) {
    public Snapshot {
        others = List.copyOf(others);
        leftOut = List.copyOf(leftOut);
    }

    /// Puts the runs of a base together.
    ///
    /// @param runs in the order of their import: where two say something of the same customer or product, the later
    ///     holds; lines of the same receipt become one receipt, also those that came in a file of their own
    public static Snapshot of(long version, Dictionaries dictionaries, List<Run> runs) {
        return of(version, dictionaries, runs, List.of());
    }

    /// The same without what is set aside.
    ///
    /// @param setAside in the order it was set aside; its rules are rules of lines
    public static Snapshot of(long version, Dictionaries dictionaries, List<Run> runs, List<SetAsideEntry> setAside) {
        return new SnapshotAssembly(version, dictionaries, runs, setAside).assemble();
    }

    /// Whether any file had costs.
    public boolean hasCosts() {
        return lines.cost().length > 0 || products.unitCost().length > 0;
    }

    /// What a unit of a line cost, by the line itself, otherwise by its product; in ten-thousandths, [Column#NO_LONG]
    /// where nobody says.
    public long unitCost(int line) {
        boolean ofLine = lines.cost().length > 0 && lines.cost()[line] != Column.NO_LONG;
        return ofLine ? lines.cost()[line] : products.unitCost(lines.product()[line]);
    }

    /// How many products are in a file or on a receipt. O(lines).
    public int knownProducts() {
        boolean[] known = products.filed().clone();
        for (int product : lines.product()) known[product] = true;
        int count = 0;
        for (int product = 1; product < known.length; product++) if (known[product]) count++;
        return count;
    }

    /// The runs of campaigns, targets or redemptions.
    public List<Run> runs(Kind kind) {
        return others.stream().filter(run -> run.kind() == kind).toList();
    }
}
