package org.cvmworkbench.analysis.rules;

import java.util.List;
import org.cvmworkbench.analysis.contact.Lapses;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Lapse;

/// What the recorded reason of leaving says of coming back, as a word.
final class LapseWords {
    private LapseWords() {}

    /// O(reasons + customers).
    static Words of(Customers customers) {
        List<Lapse> words = List.of(Lapse.values());
        Lapses lapses = Lapses.of(customers);
        int[] codes = new int[customers.count()];
        for (int customer = 0; customer < codes.length; customer++) {
            codes[customer] =
                    lapses.of(customer).map(lapse -> words.indexOf(lapse) + 1).orElse(0);
        }
        return new Words(codes, words.size() + 1, code -> words.get(code - 1).word());
    }
}
