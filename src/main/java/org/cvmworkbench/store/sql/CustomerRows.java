package org.cvmworkbench.store.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Customers;

/// CUSTOMER: a row a customer, a column an attribute.
final class CustomerRows {
    private CustomerRows() {}

    static TableRows of(Customers customers) {
        Words keys = new Words(customers.dictionary());
        ColumnNames names = new ColumnNames();
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn(
                names.add("customer_id"),
                TableColumn.TEXT,
                row -> keys.value(customers.codes()[row])));
        for (String name : customers.attributeNames().stream().sorted().toList()) {
            Cell words = Words.cell(customers.attribute(name));
            columns.add(new TableColumn(names.add(name), TableColumn.TEXT, words));
        }
        return new TableRows("customer", customers.count(), columns, 0, key -> {
            int row = Arrays.binarySearch(customers.codes(), keys.codeOf(key));
            return row < 0 ? TableRows.Range.NONE : new TableRows.Range(row, row + 1);
        });
    }
}
