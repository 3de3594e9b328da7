package org.cvmworkbench.analysis.cohort;

import java.util.Locale;
import java.util.Optional;
import org.cvmworkbench.model.Period;

/// What customers have in common who are followed together: the period of the first visit, or something of
/// it.
public enum CohortBy {
    WEEK,
    MONTH,
    QUARTER,
    /// The store of the first visit.
    STORE,
    /// What most was spent on at the first visit.
    CATEGORY,
    /// The channel of the first visit.
    CHANNEL,
    /// Where the customer was acquired, `acquired_by` of the customers file.
    SOURCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The period, where it is one.
    public Optional<Period> period() {
        return switch (this) {
            case WEEK -> Optional.of(Period.WEEK);
            case MONTH -> Optional.of(Period.MONTH);
            case QUARTER -> Optional.of(Period.QUARTER);
            case STORE, CATEGORY, CHANNEL, SOURCE -> Optional.empty();
        };
    }
}
