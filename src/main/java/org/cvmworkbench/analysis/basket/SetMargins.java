package org.cvmworkbench.analysis.basket;

import java.util.List;
import org.cvmworkbench.columns.Parts;

/// What the items of sets earn together in the receipts that have all of them.
///
/// @param receipts with all items, by set
/// @param margin of these items in them all, in hundredths, by set
/// @param squares of that margin of each receipt, summed, by set
public record SetMargins(int[] receipts, double[] margin, double[] squares) {
    /// O(lines + items of the receipts each set is in), on all processors.
    ///
    /// @param sets items ascending
    public static SetMargins of(Items items, CountedReceipts counted, LineMargins margins, List<int[]> sets) {
        SetTree tree = SetTree.of(sets, items.size());
        SetMargins all = nothing(sets.size());
        List<Walk> walks = Parts.find(counted.in().length, (from, to) -> {
            Walk walk = new Walk(items, margins, tree, nothing(sets.size()));
            for (int receipt = from; receipt < to; receipt++) if (counted.in()[receipt]) walk.follow(receipt);
            return walk;
        });
        for (Walk walk : walks) all.add(walk.sums);
        return all;
    }

    private static SetMargins nothing(int sets) {
        return new SetMargins(new int[sets], new double[sets], new double[sets]);
    }

    private void add(SetMargins part) {
        for (int set = 0; set < receipts.length; set++) {
            receipts[set] += part.receipts[set];
            margin[set] += part.margin[set];
            squares[set] += part.squares[set];
        }
    }

    /// In hundredths, a receipt with the set; 0 where no receipt has it.
    public double perReceipt(int set) {
        return receipts[set] == 0 ? 0 : margin[set] / receipts[set];
    }

    /// The standard error of what the set brings in a receipt, whether it has the set or not, in
    /// hundredths.
    public double error(int set, int all) {
        return error(all, margin[set], squares[set]);
    }

    /// The standard error of a mean over receipts, taken as independent of each other.
    ///
    /// @param all receipts, most of them with nothing to add
    /// @param sum over those that have something
    /// @param squares summed over these
    public static double error(int all, double sum, double squares) {
        if (all < 2) return Double.NaN;
        double mean = sum / all;
        return Math.sqrt(Math.max(0, squares / all - mean * mean) / (all - 1));
    }

    /// Goes through receipts. Belongs to one thread.
    private static final class Walk {
        private final LineMargins margins;
        private final Items items;
        private final SetTree tree;
        private final SetMargins sums;
        private final int[] firstLine;
        private final ItemWalk walk;
        private final double[] earned;

        Walk(Items items, LineMargins margins, SetTree tree, SetMargins sums) {
            this.items = items;
            this.margins = margins;
            this.tree = tree;
            this.sums = sums;
            this.firstLine = margins.snapshot().receipts().firstLine();
            this.walk = new ItemWalk(margins.snapshot(), items);
            this.earned = new double[items.size()];
        }

        void follow(int receipt) {
            int count = walk.follow(receipt);
            if (!begins(count)) return;
            for (int i = 0; i < count; i++) earned[walk.item(i)] = 0;
            int[] quantity = margins.snapshot().lines().quantity();
            int[] product = margins.snapshot().lines().product();
            for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                if (quantity[line] > 0) earned[items.ofProduct()[product[line]]] += margins.of(line);
            }
            for (int i = 0; i < count; i++) {
                int node = tree.begin()[walk.item(i)];
                if (node > 0) descend(node, receipt, 0);
            }
        }

        private boolean begins(int count) {
            for (int i = 0; i < count; i++) if (tree.begin()[walk.item(i)] > 0) return true;
            return false;
        }

        /// @param before what the items before this one earned
        private void descend(int node, int receipt, double before) {
            double together = before + earned[tree.item()[node]];
            int set = tree.set()[node];
            if (set >= 0) {
                sums.receipts[set]++;
                sums.margin[set] += together;
                sums.squares[set] += together * together;
            }
            for (int child : tree.children()[node]) {
                if (walk.has(tree.item()[child], receipt)) descend(child, receipt, together);
            }
        }
    }
}
