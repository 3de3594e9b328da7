package org.cvmworkbench.analysis.cohort;

import java.util.List;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Period;

/// A cell of a cohort table: the customers of one cohort in one later period, or in their own.
///
/// @param cohort number of the period of the first visits
/// @param offset periods since then
public record CohortCell(Period by, int cohort, int offset) {
    /// Number of the period looked at.
    public int period() {
        return cohort + offset;
    }

    /// Those of the cohort who came in the period, or who did not, as long as only purchases count as visits.
    public Rule rule(boolean came) {
        Rule won = CohortBy.of(by).rule(by.label(cohort));
        Rule bought = new Rule.Bought(new Term(CustomerWord.PERIOD, by.label(period()), Member.ITSELF));
        return new Rule.And(List.of(won, came ? bought : new Rule.Not(bought)));
    }
}
