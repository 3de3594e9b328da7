package org.cvmworkbench.analysis.simulation;

import java.util.OptionalDouble;

/// What an offer is to one supplier, at what the store pays for the goods.
///
/// @param share     of the spend in scope, from 0 to 1
/// @param sales     of the supplier's goods to takers
/// @param increment of those sales what the supplier would not have had: what it takes from other brands is its own,
///                  what it takes from other weeks is not
/// @param atLeast   whether the uplift was measured of more than the promoted goods, so that what they take from other
///                  brands is not in it
/// @param pays      its part of the funding
public record SupplierAccount(
        String supplier, double share, Estimate sales, Estimate increment, boolean atLeast, double pays) {
    /// The margin rate of the supplier above which its part pays: nothing where it pays nothing or gains nothing.
    public OptionalDouble breakEvenMargin() {
        return pays <= 0 || increment.mean() <= 0 ? OptionalDouble.empty() : OptionalDouble.of(pays / increment.mean());
    }
}
