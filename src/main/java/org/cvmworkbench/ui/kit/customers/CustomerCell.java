package org.cvmworkbench.ui.kit.customers;

import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerRows;
import org.cvmworkbench.model.Group;
import org.jspecify.annotations.Nullable;

/// What one column says of one customer; a group has a coloured dot beside its word.
final class CustomerCell extends TableCell<Integer, Integer> {
    private final CustomerColumn column;
    private final CustomerWords words;
    private final CustomerTableState state;

    CustomerCell(CustomerColumn column, CustomerWords words, CustomerTableState state) {
        this.column = column;
        this.words = words;
        this.state = state;
        if (CustomerWords.isNumber(column)) getStyleClass().add("number");
    }

    @Override
    protected void updateItem(@Nullable Integer customer, boolean empty) {
        super.updateItem(customer, empty);
        Optional<CustomerRows> rows = state.rows().get();
        if (empty || customer == null || rows.isEmpty()) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(words.value(rows.get(), column, customer));
        if (column.fact() == CustomerFact.GROUP) setGraphic(dot(group(rows.get(), customer)));
    }

    private static Group group(CustomerRows rows, int customer) {
        return rows.asked().facts().dimensions().groups().of(customer);
    }

    private static Region dot(Group group) {
        Region dot = new Region();
        dot.getStyleClass().addAll("group-dot", group.word());
        return dot;
    }
}
