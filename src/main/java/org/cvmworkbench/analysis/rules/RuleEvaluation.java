package org.cvmworkbench.analysis.rules;

import java.math.BigDecimal;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;

/// The customers a rule means. This is the one place where rules are counted: every number, list and picture of the
/// same rule on the same snapshot has the same customers.
///
/// Who never visited has no recency, rhythm, tenure, average receipt, score, store or channel, and who is not in a
/// customers file no attribute: a comparison of what is not there fails, `!=` and `not in` too, and so does one of a
/// word with a number. `not` is the plain complement: `not recency <= 30` has those who never visited,
/// `recency > 30` has not. Frequency, money, in whatever time, and the spend, visits and quantity of a category are 0
/// for who has none.
public final class RuleEvaluation {
    private RuleEvaluation() {}

    /// Column by column, O(customers) a condition once the dimensions are there.
    public static CustomerSet of(Rule rule, Dimensions dimensions) {
        return switch (rule) {
            case Rule.And(var parts) ->
                parts.stream()
                        .map(part -> of(part, dimensions))
                        .reduce(CustomerSet::and)
                        .orElseThrow();
            case Rule.Or(var parts) ->
                parts.stream()
                        .map(part -> of(part, dimensions))
                        .reduce(CustomerSet::or)
                        .orElseThrow();
            case Rule.Not(var denied) -> of(denied, dimensions).not();
            case Rule.Condition(var term, var test) -> dimensions.of(term).where(test);
            case Rule.Bought(var purchases, var times) ->
                dimensions.of(purchases).where(new NumberTest.Compared(Operator.AT_LEAST, BigDecimal.valueOf(times)));
            case Rule.Stopped(var purchases) -> dimensions.stopped(purchases).set();
            case Rule.Keys(var members) -> dimensions.having(members);
            case Rule.Segment(var name) -> throw unresolved(name);
            case Rule.Frozen(var name) -> throw unresolved(name);
        };
    }

    /// Names are put out of the way by [org.cvmworkbench.language.SavedRules] before anything is counted.
    private static IllegalArgumentException unresolved(String name) {
        return new IllegalArgumentException(name + " is only a name");
    }
}
