package org.cvmworkbench.ui.card;

import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Study;

/// Looks up what the card says of the selection.
final class CardReading {
    private CardReading() {}

    /// Why a customer is in the selection or not; none where everybody is, or its rule cannot be counted. O(customers)
    /// a condition.
    ///
    /// @param key of the customer
    /// @param text the rule of the selection, empty for everybody
    static Optional<RuleReason> reason(String key, String text, Study study) {
        if (!(RuleParser.parse(text, Vocabulary.CUSTOMERS) instanceof Rule rule)) return Optional.empty();
        OptionalInt customer = study.snapshot().customers().find(key);
        if (customer.isEmpty()) return Optional.empty();
        try {
            return Optional.of(RuleReason.of(
                    rule, customer.getAsInt(), study.dimensions(), study.base().rules()));
        } catch (WorkbenchException _) {
            return Optional.empty(); // the rule names a segment that is not there any more, as the room says itself
        }
    }

    /// What a customer has brought and will bring; nothing where no law fits the base, or he never visited. The first
    /// time O(receipts + targets), as the law is fitted to all.
    static Optional<Lifetime> lifetime(String key, Study study) {
        OptionalInt customer = study.snapshot().customers().find(key);
        Optional<CustomerValues> values = study.dimensions().value().ahead().map(Value.Ahead::customers);
        if (customer.isEmpty() || values.isEmpty() || !values.get().knows(customer.getAsInt())) return Optional.empty();
        return Optional.of(Lifetime.of(
                values.get().of(customer.getAsInt()), study.dimensions().outlay(), customer.getAsInt()));
    }
}
