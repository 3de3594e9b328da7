package org.cvmworkbench.model;

import java.util.List;

/// What stays in the base and is left out of every figure. Entries hold for what comes later too: a rule, a key or a
/// repetition is looked for each time the base is put together.
public sealed interface SetAside {
    /// Every line that a rule in the words of lines holds for.
    ///
    /// @param rule as `--keep` writes it: `quantity > 500`
    record Lines(String rule) implements SetAside {}

    /// Customers, with their receipts and all that files say of them.
    record Customers(List<String> keys) implements SetAside {
        public Customers {
            keys = List.copyOf(keys);
        }
    }

    /// Whole receipts.
    record Receipts(List<ReceiptKey> keys) implements SetAside {
        public Receipts {
            keys = List.copyOf(keys);
        }
    }

    /// Lines that equal one before them on their receipt in every field.
    record Repeats() implements SetAside {}
}
