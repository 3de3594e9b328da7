package org.cvmworkbench.analysis.rules;

import java.util.Optional;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.ValueTest;

/// What a word of rules says of every customer.
public sealed interface Dimension permits GroupWords, Numbers, PurchaseNumbers, Words {
    /// Those whose value is known and passes. One pass over the column, O(customers).
    CustomerSet where(ValueTest test);

    /// What it says of one of them, where that is known.
    Optional<Known> of(int customer);
}
