package org.cvmworkbench.support;

import java.util.SplittableRandom;

/// Seeded random cases: the seed of the case that failed stands in the failure.
public final class Samples {
    private Samples() {}

    /// One property, held against one random case.
    @FunctionalInterface
    public interface Property {
        void holds(SplittableRandom random) throws Exception;
    }

    /// Runs the property on 200 cases.
    public static void check(Property property) {
        check(200, property);
    }

    public static void check(int cases, Property property) {
        for (long seed = 1; seed <= cases; seed++) {
            try {
                property.holds(new SplittableRandom(seed));
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("case with seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
