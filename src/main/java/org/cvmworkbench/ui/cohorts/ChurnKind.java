package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.cvmworkbench.analysis.survival.ChurnDefinition;

/// The ways to say what is called churn, each with the amounts that can be chosen.
enum ChurnKind {
    RHYTHMS,
    OWN_GAPS,
    ALL_GAPS,
    DAYS;

    static ChurnKind of(ChurnDefinition definition) {
        return switch (definition) {
            case ChurnDefinition.OwnRhythms _ -> RHYTHMS;
            case ChurnDefinition.OwnGaps _ -> OWN_GAPS;
            case ChurnDefinition.PooledGaps _ -> ALL_GAPS;
            case ChurnDefinition.FixedDays _ -> DAYS;
            case ChurnDefinition.LowChance chance -> throw new IllegalArgumentException("not of this room: " + chance);
        };
    }

    List<ChurnDefinition> amounts() {
        return switch (this) {
            case RHYTHMS -> amounts(times -> new ChurnDefinition.OwnRhythms(times, leastDays()), 2, 3, 4, 6);
            case OWN_GAPS -> amounts(ChurnDefinition.OwnGaps::new, 0.8, 0.9, 0.95);
            case ALL_GAPS -> amounts(ChurnDefinition.PooledGaps::new, 0.8, 0.9, 0.95);
            case DAYS -> amounts(days -> new ChurnDefinition.FixedDays((int) days), 30, 60, 90, 180, 365);
        };
    }

    /// The one to begin with.
    ChurnDefinition usual() {
        return this == DAYS ? amounts().get(2) : amounts().get(1);
    }

    private static List<ChurnDefinition> amounts(DoubleFunction<ChurnDefinition> definition, double... amounts) {
        return DoubleStream.of(amounts).mapToObj(definition).toList();
    }

    private static int leastDays() {
        return ((ChurnDefinition.OwnRhythms) ChurnDefinition.DEFAULT).leastDays();
    }
}
