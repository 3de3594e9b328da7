package org.cvmworkbench.analysis.uptake;

/// Which receipts an offer is about. Products by their number in the snapshot.
public sealed interface Qualification {
    /// What money is counted on such receipts.
    boolean[] inScope();

    /// Receipts with any of these.
    record AnyOf(boolean[] inScope) implements Qualification {}

    /// Receipts with a product of each.
    record Both(boolean[] product, boolean[] category) implements Qualification {
        @Override
        public boolean[] inScope() {
            boolean[] either = product.clone();
            for (int i = 0; i < either.length; i++) either[i] |= category[i];
            return either;
        }
    }

    /// Receipts with any of these that come to a sum; all of the receipt is counted.
    ///
    /// @param hundredths of the currency
    record Reaches(boolean[] items, boolean[] inScope, long hundredths) implements Qualification {}
}
