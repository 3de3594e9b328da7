package org.cvmworkbench.workspace.lists;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.model.SendingChannel;

/// What list somebody wants of a selection.
///
/// @param channel of a sending list; none for the analysis list
/// @param control the share held out, 0 to 1
/// @param stratum by which those held out are spread evenly
/// @param columns an analysis list has those of them that it may
public record ListRequest(
        Optional<SendingChannel> channel, double control, Stratum stratum, List<CustomerColumn> columns) {
    public ListRequest {
        columns = List.copyOf(columns);
    }
}
