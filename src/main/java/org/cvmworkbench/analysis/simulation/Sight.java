package org.cvmworkbench.analysis.simulation;

import java.util.OptionalDouble;
import org.cvmworkbench.analysis.power.Power;

/// What a control group can see: its customers, those it is compared with, and how many of all would buy anyway. Offers
/// without a control group see nothing and add nothing.
///
/// @param buyers targeted · p₀
record Sight(Counts counts, double buyers) {
    static final Sight NONE = new Sight(Counts.NOBODY, 0);

    static Sight of(Counts counts, double baseline) {
        return counts.control() == 0 ? NONE : new Sight(counts, counts.targeted() * baseline);
    }

    Sight plus(Sight other) {
        return new Sight(counts.plus(other.counts), buyers + other.buyers);
    }

    /// Nothing where nobody is held out or contacted, or where p₀ is no share strictly between 0 and 1.
    OptionalDouble detectable() {
        double baseline = buyers / counts.targeted();
        boolean comparable = counts.control() > 0 && counts.contacted() > 0;
        if (!comparable || baseline <= 0 || baseline >= 1) return OptionalDouble.empty();
        return OptionalDouble.of(Power.USUAL.detectable(baseline, counts.control(), counts.contacted()));
    }
}
