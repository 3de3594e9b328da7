package org.cvmworkbench.analysis.customers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;

/// Customers as a table shows them: in which order, and what its columns say of each. Values are worked out when a row
/// is looked at.
///
/// @param asked what they came from
/// @param order the customer of each row; shared, not to be changed
/// @param values of the columns that were asked for
/// @param currency of the base, empty where it is not known
public record CustomerRows(
        CustomersAsked asked, int[] order, Map<CustomerColumn, CustomerValues> values, String currency) {
    public CustomerRows {
        values = Map.copyOf(values);
    }

    /// For a job: O(members) and whatever a new column costs.
    public static CustomerRows of(CustomersAsked asked, Progress progress) {
        Map<CustomerColumn, CustomerValues> values = new HashMap<>();
        for (CustomerColumn column : asked.columns()) {
            progress.checkCancelled();
            values.put(column, asked.facts().of(column));
        }
        progress.checkCancelled();
        int[] order = CustomerOrder.of(asked.facts(), asked.members(), asked.sorts());
        String currency = BaseDescription.currency(snapshot(asked).receipts());
        CustomerRows rows = new CustomerRows(asked, order, values, currency);
        if (order.length > 0) rows.unpack(order[0]);
        return rows;
    }

    /// Looks at one row: what a base keeps packed is then unpacked here and not where rows are shown.
    private void unpack(int customer) {
        key(customer);
        for (CustomerValues one : values.values()) {
            if (one instanceof CustomerValues.Words words) words.at(customer);
            if (one instanceof CustomerValues.Consents consents)
                Objects.requireNonNull(consents.at().apply(customer));
        }
    }

    public int count() {
        return order.length;
    }

    /// What a column says; nothing as long as it was not asked for.
    public Optional<CustomerValues> values(CustomerColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    public String key(int customer) {
        return snapshot(asked).customers().key(customer);
    }

    private static Snapshot snapshot(CustomersAsked asked) {
        return asked.facts().dimensions().snapshot();
    }
}
