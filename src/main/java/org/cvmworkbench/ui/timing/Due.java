package org.cvmworkbench.ui.timing;

import java.math.BigDecimal;
import org.cvmworkbench.analysis.timing.TimingRequest;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Term;

/// Whose list is looked at.
sealed interface Due {
    /// Those whose message is due on these days, counted from the as-of day.
    record Days(int from, int to) implements Due {}

    /// Those who have been silent for too long: to be won back.
    record Overdue() implements Due {}

    /// The rule that means them, as it is saved.
    ///
    /// @param category empty for all visits
    default String rule(String category) {
        NumberTest test = switch (this) {
            case Days(var from, var to) ->
                from == to
                        ? new NumberTest.Compared(Operator.EQUAL, BigDecimal.valueOf(from))
                        : new NumberTest.Within(false, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
            case Overdue() -> new NumberTest.Compared(Operator.LESS, BigDecimal.valueOf(TimingRequest.USUAL.overdue()));
        };
        return RulePrinter.print(new Rule.Condition(term(category), test));
    }

    private Term term(String category) {
        boolean overdue = this instanceof Overdue;
        if (category.isEmpty()) return Term.of(overdue ? CustomerWord.GAP : CustomerWord.SEND);
        return new Term(CustomerWord.CATEGORY, category, overdue ? Member.GAP : Member.SEND);
    }
}
