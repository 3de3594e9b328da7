package org.cvmworkbench.analysis.oldnew;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.model.DaySpan;
import org.cvmworkbench.model.Period;

/// The two periods in which old and new customers are looked at: all of them bought in the first; new ones for the
/// first time ever, old ones not. So both have the same days to show what they do.
///
/// @param first the running number of the first period; the next one is complete
public record Span(Period by, int first) {
    /// The last two complete periods, the longest that leave at least as long a past before them; empty where the base
    /// is too short for any.
    ///
    /// @param firstDay with a receipt
    public static Optional<Span> of(int firstDay, int asOf) {
        for (Period by : List.of(Period.QUARTER, Period.MONTH, Period.WEEK)) {
            int running = by.number(asOf + 1);
            Span span = new Span(by, running - 2);
            if (by.firstDay(span.first - 1) >= firstDay) return Optional.of(span);
        }
        return Optional.empty();
    }

    public DaySpan firstDays() {
        return by.days(first);
    }

    public DaySpan nextDays() {
        return by.days(first + 1);
    }

    /// `2026-Q2`, as rules name it.
    public String label() {
        return by.label(first);
    }

    public String nextLabel() {
        return by.label(first + 1);
    }

    /// The rule that finds the old or the new customers.
    public Rule rule(boolean fresh) {
        Term cohort = new Term(CustomerWord.COHORT, by.word(), Member.ITSELF);
        Rule joined = new Rule.Condition(cohort, new TextTest.Same(false, label()));
        if (fresh) return joined;
        Rule bought = new Rule.Bought(new Term(CustomerWord.PERIOD, label(), Member.ITSELF));
        return new Rule.And(bought, new Rule.Not(joined));
    }
}
