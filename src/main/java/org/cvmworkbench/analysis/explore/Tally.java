package org.cvmworkbench.analysis.explore;

/// What the entries of a list come to, in its order.
///
/// @param customers who have it
/// @param money in hundredths
public record Tally(int[] customers, long[] money) {
    Tally(int entries) {
        this(new int[entries], new long[entries]);
    }
}
