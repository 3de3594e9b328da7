package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import org.cvmworkbench.analysis.overlap.SetDifference;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;

/// Who entered a segment and who left it, a row a customer.
public record DifferenceList(Customers customers, SetDifference difference) {
    /// O(customers of the difference).
    public void writeTo(TableWriter table) throws IOException {
        table.header(List.of("customer_id", "change"));
        write(difference.entered(), "entered", table);
        write(difference.left(), "left", table);
    }

    private void write(CustomerSet whom, String change, TableWriter table) throws IOException {
        for (int customer : whom.toArray()) table.row(customers.key(customer), change);
    }
}
