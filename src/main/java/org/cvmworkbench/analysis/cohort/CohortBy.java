package org.cvmworkbench.analysis.cohort;

import java.util.Locale;
import java.util.Optional;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;
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
    SOURCE,
    /// The saved segments, each with all its customers: who is in several is in several rows.
    SEGMENT;

    public static CohortBy of(Period period) {
        return switch (period) {
            case WEEK -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The customers of a row.
    ///
    /// @param label of the row
    public Rule rule(String label) {
        if (this == SEGMENT) return new Rule.Segment(label);
        return new Rule.Condition(
                new Term(CustomerWord.COHORT, word(), Member.ITSELF), new TextTest.Same(false, label));
    }

    /// The period, where it is one.
    public Optional<Period> period() {
        return switch (this) {
            case WEEK -> Optional.of(Period.WEEK);
            case MONTH -> Optional.of(Period.MONTH);
            case QUARTER -> Optional.of(Period.QUARTER);
            case STORE, CATEGORY, CHANNEL, SOURCE, SEGMENT -> Optional.empty();
        };
    }
}
