package org.cvmworkbench.ui.kit.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerRows;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.workspace.lists.ListTerms;
import org.cvmworkbench.workspace.lists.Stratum;

/// What a customer table keeps while its page comes and goes: columns, order, share held out, and the rows it showed
/// last. A room's view model holds one for each of its tables.
public final class CustomerTableState {
    private final ReadOnlyObjectWrapper<List<CustomerColumn>> columns;
    private final ReadOnlyObjectWrapper<List<CustomerSort>> sorts;
    private final ObjectProperty<Double> control = new SimpleObjectProperty<>(ListTerms.USUAL_CONTROL);
    private final ObjectProperty<Stratum> stratum = new SimpleObjectProperty<>(Stratum.NONE);
    private final CustomerMarks marks = new CustomerMarks();
    private final ReadOnlyObjectWrapper<Optional<CustomerRows>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());

    private CustomerTableState(List<CustomerColumn> columns, CustomerSort sort) {
        this.columns = new ReadOnlyObjectWrapper<>(columns);
        this.sorts = new ReadOnlyObjectWrapper<>(List.of(sort));
    }

    /// The usual columns, the most money first.
    public static CustomerTableState standard() {
        CustomerTableState state = of(
                CustomerFact.KEY,
                CustomerFact.GROUP,
                CustomerFact.RECENCY,
                CustomerFact.VISITS,
                CustomerFact.RHYTHM,
                CustomerFact.MONEY,
                CustomerFact.AVERAGE_RECEIPT,
                CustomerFact.TOP_CATEGORY,
                CustomerFact.HOME_STORE);
        state.add(CustomerColumn.attribute("consent_email"));
        return state;
    }

    /// Other columns, the most money first.
    public static CustomerTableState of(CustomerFact... columns) {
        return new CustomerTableState(
                List.of(columns).stream().map(CustomerColumn::of).toList(),
                new CustomerSort(CustomerColumn.of(CustomerFact.MONEY), true));
    }

    // State

    /// From left to right.
    public ReadOnlyObjectProperty<List<CustomerColumn>> columns() {
        return columns.getReadOnlyProperty();
    }

    /// The most important first.
    public ReadOnlyObjectProperty<List<CustomerSort>> sorts() {
        return sorts.getReadOnlyProperty();
    }

    /// The share that a list holds out to compare with, 0 to 1.
    public ObjectProperty<Double> control() {
        return control;
    }

    /// By what those held out are spread evenly.
    public ObjectProperty<Stratum> stratum() {
        return stratum;
    }

    /// What is shown; the old rows until the new ones are ready.
    public ReadOnlyObjectProperty<Optional<CustomerRows>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The rows that are marked.
    CustomerMarks marks() {
        return marks;
    }

    // Commands

    public void add(CustomerColumn column) {
        List<CustomerColumn> more = new ArrayList<>(columns.get());
        if (!more.contains(column)) more.add(column);
        columns.set(List.copyOf(more));
    }

    /// The last column stays.
    public void remove(CustomerColumn column) {
        if (columns.get().size() > 1)
            arrange(columns.get().stream().filter(one -> !one.equals(column)).toList());
    }

    /// Puts the columns into another order.
    public void arrange(List<CustomerColumn> order) {
        columns.set(List.copyOf(order));
    }

    public void sort(List<CustomerSort> by) {
        sorts.set(List.copyOf(by));
    }

    /// Keeps no rows of a base that is not looked at any more.
    public void forget() {
        show(Optional.empty());
    }

    /// Other customers are not marked yet; the same in another order still are.
    void show(Optional<CustomerRows> ready) {
        boolean same = members(ready).equals(members(rows.get()));
        rows.set(ready);
        if (!same) marks.clear();
    }

    private static Optional<CustomerSet> members(Optional<CustomerRows> rows) {
        return rows.map(shown -> shown.asked().members());
    }
}
