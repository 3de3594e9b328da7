package org.cvmworkbench.batch;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.export.FurtherColumns;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import picocli.CommandLine.Option;

/// Further columns of an analysis list.
final class ColumnsOption {
    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            split = ",",
            description = "further columns of the analysis list, such as city,top_category,alive")
    private List<String> names = List.of();

    /// @throws WorkbenchException for a name that no column has, or one that tells who somebody is
    List<CustomerColumn> in(Snapshot snapshot) throws WorkbenchException {
        List<CustomerColumn> there = CustomerColumn.all(snapshot).stream()
                .filter(FurtherColumns::fits)
                .toList();
        List<CustomerColumn> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(there.stream()
                    .filter(column -> column.heading().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new WorkbenchException(ErrorKind.COLUMN_UNKNOWN, name, all(there))));
        }
        return chosen;
    }

    private static String all(List<CustomerColumn> columns) {
        return String.join(", ", columns.stream().map(CustomerColumn::heading).toList());
    }
}
