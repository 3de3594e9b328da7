package org.cvmworkbench.analysis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.lifecycle.BaseRhythms;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.WorkbenchException;

/// Those who have left and for whom it is not yet too late, as a rule: churn as it is defined, silent no longer
/// than the last sensible day, and not gone for good.
///
/// Own rhythms are compared as `overdue` has them, in hundredths, so that somebody within a hundredth of the
/// limit may be counted otherwise than by [Churn].
public final class RecoverableRule {
    private RecoverableRule() {}

    /// Empty where rules have no word for the definition: a quantile of each customer's own gaps, a chance; and
    /// where it is never sensible.
    public static Optional<Rule> of(Churn churn, LastDay last) {
        if (last.likely() < 0) return Optional.empty();
        return left(churn).map(left -> {
            List<Rule> parts = new ArrayList<>(left);
            parts.add(rule("recency <= " + last.likely()));
            parts.add(rule("not lapse = \"final\""));
            return new Rule.And(parts);
        });
    }

    private static Optional<List<Rule>> left(Churn churn) {
        return switch (churn.definition()) {
            case ChurnDefinition.FixedDays(int days) -> Optional.of(List.of(silent(days)));
            case ChurnDefinition.PooledGaps _ -> sameForAll(churn).map(days -> List.of(silent(days)));
            case ChurnDefinition.OwnRhythms rhythms -> Optional.of(rhythms(churn, rhythms));
            case ChurnDefinition.OwnGaps _ -> Optional.empty();
            case ChurnDefinition.LowChance _ -> Optional.empty();
        };
    }

    private static Optional<Integer> sameForAll(Churn churn) {
        return churn.limit().length == 0 || churn.limit()[0] == ChurnLimits.NEVER
                ? Optional.empty()
                : Optional.of(churn.limit()[0]);
    }

    /// Who came once or twice has the rhythm of others, which a rule says in days.
    private static List<Rule> rhythms(Churn churn, ChurnDefinition.OwnRhythms rhythms) {
        BaseRhythms base = BaseRhythms.of(churn.profile(), 0.5);
        int once = (int) Math.floor(rhythms.times() * base.standingFor(1, 0));
        int twice = (int) Math.floor(rhythms.times() * base.standingFor(2, 0));
        String times = Double.toString(rhythms.times()).replaceAll("\\.0$", "");
        return List.of(
                silent(rhythms.leastDays()),
                rule(
                        "frequency = 1 and recency > %d or frequency = 2 and recency > %d or frequency > 2 and overdue > %s"
                                .formatted(once, twice, times)));
    }

    private static Rule silent(int days) {
        return rule("recency > " + days);
    }

    private static Rule rule(String text) {
        try {
            return Rules.customers(text);
        } catch (WorkbenchException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
