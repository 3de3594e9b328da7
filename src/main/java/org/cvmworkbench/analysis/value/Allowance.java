package org.cvmworkbench.analysis.value;

/// What may be spent on a customer: what an effort adds to what is to come, and the share of that which may be spent
/// (capabilities C62: the increment of value times the required share).
///
/// @param change by which an effort is expected to raise what is to come, 0.1 for a tenth
/// @param share of the increment that may be spent, 0 to 1
public record Allowance(double change, double share) {
    /// An effort that adds a tenth, half of which may be spent. Examples, no estimates.
    public static final Allowance FIRST = new Allowance(0.1, 0.5);

    /// Of this value to come. The doubt is that of the value alone: change and share are taken as they are given.
    public Foreseen of(Foreseen value) {
        return value.times(change * share);
    }

    /// On each of some customers.
    public Foreseen each(Lifetime of) {
        return of(of.toCome()).times(1.0 / Math.max(1, of.customers()));
    }
}
