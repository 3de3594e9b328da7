package org.cvmworkbench.analysis.basket;

import java.util.Comparator;

/// Who takes some items takes another one too.
///
/// @param set all its items, and in how many receipts they are
/// @param then the item that goes with the others
/// @param tie of the others, first, and that item, second
/// @param chance the p-value of Fisher's exact test that they meet more often than by chance
/// @param rate the false discovery rate among all rules of the base at which it is significant
/// @param margin of all its items in a receipt that has them, in hundredths
/// @param error the standard error of what they bring in a receipt, whether it has them or not, in
///     hundredths
public record BasketRule(
        Itemset set, int then, Association tie, double chance, double rate, double margin, double error) {
    private static final int THOUSAND = 1000;

    /// Significant ones first, then by the margin expected together, then by confidence; what is left
    /// is told by the items.
    static final Comparator<BasketRule> ORDER = Comparator.comparing(BasketRule::isSignificant)
            .thenComparingDouble(BasketRule::expectedMargin)
            .thenComparingDouble(rule -> rule.tie.confidence())
            .reversed()
            .thenComparing(BasketRule::set, Itemset.ORDER)
            .thenComparingInt(BasketRule::then);

    public int[] when() {
        return set.without(then);
    }

    /// Whether they meet beyond chance, with the doubt of so many tests counted in.
    public boolean isSignificant() {
        return rate <= FalseDiscovery.RATE && tie.lift() > 1;
    }

    /// What the items bring together in a thousand receipts, in hundredths: how often they meet times
    /// what they then earn.
    public double expectedMargin() {
        return tie.support() * margin * THOUSAND;
    }
}
