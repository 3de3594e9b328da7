package org.cvmworkbench.analysis.basket;

/// How two things meet in receipts.
///
/// @param all receipts
/// @param first receipts with the first, at least one
/// @param second receipts with the second, at least one
/// @param both receipts with both
public record Association(int all, int first, int second, int both) {
    /// The part of all receipts that have both.
    public double support() {
        return (double) both / all;
    }

    /// The part of receipts with the first that have the second too.
    public double confidence() {
        return (double) both / first;
    }

    /// How many times as often they meet as they would by chance.
    public double lift() {
        return (double) both * all / ((double) first * second);
    }

    /// The part of all receipts in which they meet beyond chance (Piatetsky-Shapiro 1991).
    public double leverage() {
        return support() - (double) first / all * ((double) second / all);
    }

    /// How many times as often the second would be missing where the first is, were it all chance (Brin
    /// et al. 1997); infinite where it is never missing.
    public double conviction() {
        return (1 - (double) second / all) / (1 - confidence());
    }

    /// The chance to meet so often or more without any tie: see [FisherExact].
    public double chance() {
        return FisherExact.moreOften(all, first, second, both);
    }
}
