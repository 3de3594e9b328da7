package org.cvmworkbench.export;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerFacts;
import org.cvmworkbench.analysis.customers.CustomerValues;
import org.jspecify.annotations.Nullable;

/// What an analysis list says of customers beside what it always says. Nothing of it tells who somebody is.
public final class FurtherColumns {
    private static final Set<CustomerFact> ALWAYS = EnumSet.of(
            CustomerFact.KEY,
            CustomerFact.GROUP,
            CustomerFact.RECENCY,
            CustomerFact.VISITS,
            CustomerFact.MONEY,
            CustomerFact.AVERAGE_RECEIPT,
            CustomerFact.RHYTHM,
            CustomerFact.TENURE,
            CustomerFact.FIRST_VISIT,
            CustomerFact.LAST_VISIT);

    private final List<CustomerColumn> columns;
    private final List<CustomerValues> values;

    private FurtherColumns(List<CustomerColumn> columns, CustomerFacts facts) {
        this.columns = columns;
        this.values = columns.stream().map(facts::of).toList();
    }

    /// Of the columns chosen those that may be on the list and are not there anyway. O(lines) for one that nothing has
    /// asked for yet.
    public static FurtherColumns of(List<CustomerColumn> chosen, CustomerFacts facts) {
        return new FurtherColumns(chosen.stream().filter(FurtherColumns::fits).toList(), facts);
    }

    /// Whether a column can be one of these.
    public static boolean fits(CustomerColumn column) {
        boolean always = ALWAYS.contains(column.fact()) || SegmentList.HEADER.contains(column.heading());
        return !always && !column.isPersonal();
    }

    List<String> headings() {
        return columns.stream().map(CustomerColumn::heading).toList();
    }

    /// Puts what is known of a customer into a row.
    void describe(int customer, @Nullable Object[] row, int from) {
        for (int i = 0; i < values.size(); i++) row[from + i] = cell(values.get(i), customer);
    }

    private static @Nullable Object cell(CustomerValues values, int customer) {
        return switch (values) {
            case CustomerValues.Figures(var at, var decimals) -> {
                long value = at.applyAsLong(customer);
                yield value == CustomerValues.UNKNOWN ? null : BigDecimal.valueOf(value, decimals);
            }
            case CustomerValues.Days(var at) -> Decimals.day(at.applyAsInt(customer));
            case CustomerValues.Words words -> words.at(customer);
            case CustomerValues.Groups(var at) -> at.apply(customer).word();
            case CustomerValues.Consents(var at) -> at.apply(customer).word();
        };
    }
}
