package org.cvmworkbench.analysis.survival;

import java.util.Optional;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.WorkbenchException;

/// Those who have left and for whom it is not yet too late, as a rule: churned as the base defines it, silent no longer
/// than the last sensible day, and not gone for good.
public final class RecoverableRule {
    private RecoverableRule() {}

    /// Empty where it is never sensible.
    public static Optional<Rule> of(LastDay last) {
        if (last.likely() < 0) return Optional.empty();
        String text = "churned = yes and recency <= " + last.likely() + " and not lapse = \"final\"";
        try {
            return Optional.of(Rules.customers(text));
        } catch (WorkbenchException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
