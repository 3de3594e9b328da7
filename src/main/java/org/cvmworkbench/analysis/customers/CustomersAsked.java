package org.cvmworkbench.analysis.customers;

import java.util.List;
import org.cvmworkbench.columns.CustomerSet;

/// What a table is to show.
///
/// @param sorts the most important first; none for the order of the base
public record CustomersAsked(
        CustomerFacts facts, CustomerSet members, List<CustomerColumn> columns, List<CustomerSort> sorts) {
    public CustomersAsked {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
    }
}
