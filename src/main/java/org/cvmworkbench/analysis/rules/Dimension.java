package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.ValueTest;

/// What a word of rules says of every customer.
public sealed interface Dimension permits GroupWords, Numbers, PurchaseNumbers, Words {
    /// Those whose value is known and passes. One pass over the column, O(customers).
    CustomerSet where(ValueTest test);
}
