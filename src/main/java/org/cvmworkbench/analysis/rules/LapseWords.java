package org.cvmworkbench.analysis.rules;

import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.model.Lapse;

/// What the recorded reason of leaving says of coming back.
final class LapseWords {
    private LapseWords() {}

    /// Each reason is read once. O(reasons + customers).
    static Words of(Coded reasons, int customers) {
        List<Lapse> words = List.of(Lapse.values());
        int[] codes = new int[reasons.dictionary().size()];
        for (int code = 1; code < codes.length; code++) {
            codes[code] = Lapse.of(reasons.dictionary().value(code))
                    .map(lapse -> words.indexOf(lapse) + 1)
                    .orElse(0);
        }
        int[] ofCustomers = new int[customers];
        for (int customer = 0; customer < customers; customer++) ofCustomers[customer] = codes[reasons.code(customer)];
        return new Words(
                ofCustomers, words.size() + 1, code -> words.get(code - 1).word());
    }
}
