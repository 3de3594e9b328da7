package org.cvmworkbench.support;

import java.util.Objects;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.cvmworkbench.columns.Held;

/// How columns are compared: by their values, whether somebody has asked for them yet or not.
public final class Alike {
    private Alike() {}

    public static RecursiveComparisonConfiguration byValues() {
        return RecursiveComparisonConfiguration.builder()
                .withEqualsForType((one, other) -> Objects.deepEquals(one.get(), other.get()), Held.class)
                .build();
    }
}
