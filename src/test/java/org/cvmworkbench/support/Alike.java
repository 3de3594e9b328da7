package org.cvmworkbench.support;

import java.util.Objects;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonDifferenceCalculator;
import org.cvmworkbench.columns.Held;

/// How columns are compared: by their values, whether somebody has asked for them yet or not.
public final class Alike {
    private Alike() {}

    public static RecursiveComparisonConfiguration byValues() {
        return RecursiveComparisonConfiguration.builder()
                .withEqualsForType((one, other) -> same(one.get(), other.get()), Held.class)
                .build();
    }

    private static boolean same(Object one, Object other) {
        if (one.getClass().isArray()) return Objects.deepEquals(one, other);
        return new RecursiveComparisonDifferenceCalculator()
                .determineDifferences(one, other, byValues())
                .isEmpty();
    }
}
