package org.cvmworkbench.ui.cohorts;

import java.util.Locale;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.model.Period;

/// What the customers of a row have in common.
enum Grouping {
    /// The period of the first visit.
    TIME,
    STORE,
    CATEGORY,
    CHANNEL,
    SOURCE,
    SEGMENT;

    /// @param period that first visits are sorted by, or that age is counted in
    CohortBy by(Period period) {
        return switch (this) {
            case TIME -> CohortBy.of(period);
            case STORE -> CohortBy.STORE;
            case CATEGORY -> CohortBy.CATEGORY;
            case CHANNEL -> CohortBy.CHANNEL;
            case SOURCE -> CohortBy.SOURCE;
            case SEGMENT -> CohortBy.SEGMENT;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
