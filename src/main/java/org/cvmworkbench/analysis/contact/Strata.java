package org.cvmworkbench.analysis.contact;

import java.util.function.IntUnaryOperator;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rfm.Rfm;

/// Parts of the base a control group is drawn from in equal shares, so that chance leaves none of them out.
///
/// @param count how many parts there are
/// @param of the part of a customer, 0 to `count - 1`
public record Strata(int count, IntUnaryOperator of) {
    /// The whole base as one part.
    public static final Strata NONE = new Strata(1, customer -> 0);

    private static final int HIGHEST_CELL = 55;

    /// One part a life-cycle group.
    public static Strata of(Groups groups) {
        return new Strata(Groups.ALL.size(), customer -> groups.place()[customer]);
    }

    /// One part a cell of recency and frequency, and one for those who never bought.
    public static Strata of(Rfm rfm) {
        return new Strata(HIGHEST_CELL + 1, rfm::rf);
    }
}
