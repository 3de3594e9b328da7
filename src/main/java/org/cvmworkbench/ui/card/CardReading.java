package org.cvmworkbench.ui.card;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Study;

/// Looks up what the card says of the selection.
final class CardReading {
    private CardReading() {}

    /// Why a customer is in the selection or not; none where everybody is. O(customers) a condition.
    ///
    /// @param key of the customer
    /// @param text the rule of the selection, empty for everybody
    static Optional<RuleReason> reason(String key, String text, Study study) throws WorkbenchException {
        if (!(RuleParser.parse(text, Vocabulary.CUSTOMERS) instanceof Rule rule)) return Optional.empty();
        Customers customers = study.snapshot().customers();
        int code = customers.dictionary().codeOf(key);
        int customer = IntStream.range(0, customers.count())
                .filter(one -> customers.codes()[one] == code)
                .findFirst()
                .orElse(-1);
        if (customer < 0) return Optional.empty();
        return Optional.of(
                RuleReason.of(rule, customer, study.dimensions(), study.base().rules()));
    }
}
