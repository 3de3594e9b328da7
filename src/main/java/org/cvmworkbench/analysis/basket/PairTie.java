package org.cvmworkbench.analysis.basket;

import java.util.Comparator;

/// Two items that meet beyond chance.
///
/// @param lift how many times as often as by chance
public record PairTie(Itemset pair, double lift) {
    /// The most above chance first; what is left is told by the items.
    static final Comparator<PairTie> STRONGEST =
            Comparator.comparingDouble(PairTie::lift).reversed().thenComparing(PairTie::pair, Itemset.ORDER);

    static PairTie stronger(PairTie one, PairTie other) {
        return STRONGEST.compare(one, other) <= 0 ? one : other;
    }
}
