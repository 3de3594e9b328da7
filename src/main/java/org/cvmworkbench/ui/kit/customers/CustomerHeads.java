package org.cvmworkbench.ui.kit.customers;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The heads of a customer table: a click sorts, a drag puts them into another order. What they say goes into the state
/// of the table, and what the state says they show.
final class CustomerHeads {
    private static final double SCROLL_BAR = 16;

    private final TableView<Integer> table;
    private final CustomerTableState state;
    private CustomerWords words;
    private boolean building;

    CustomerHeads(TableView<Integer> table, CustomerTableState state, Look look, Following following) {
        this.table = table;
        this.state = state;
        this.words = new CustomerWords(look, "");
        building = true;
        table.setSortPolicy(sorted -> sort());
        building = false;
        following.follow(state.columns(), this::build);
        following.follow(state.sorts(), this::point);
        ListChangeListener<TableColumn<Integer, ?>> moved = change -> arrange();
        table.getColumns().addListener(moved);
        following.follow(table.widthProperty(), width -> stretch());
    }

    /// Names them, with the unit of money.
    void name(CustomerWords inWords) {
        if (words.equals(inWords)) return;
        words = inWords;
        for (TableColumn<Integer, ?> head : table.getColumns()) head.setText(words.head(column(head)));
    }

    private void build(List<CustomerColumn> columns) {
        if (columns.equals(shown())) return;
        building = true;
        table.getColumns().setAll(columns.stream().map(this::head).toList());
        building = false;
        point(state.sorts().get());
        stretch();
    }

    private TableColumn<Integer, Integer> head(CustomerColumn column) {
        TableColumn<Integer, Integer> head = new TableColumn<>(words.head(column));
        head.setId(table.getId() + "-" + column.id());
        head.setUserData(column);
        head.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        head.setCellFactory(any -> new CustomerCell(column, words, state));
        if (CustomerWords.isNumber(column)) head.getStyleClass().add("number");
        return head;
    }

    /// Shows by which columns the rows are sorted.
    private void point(List<CustomerSort> sorts) {
        if (sorts.equals(pointed())) return;
        building = true;
        table.getSortOrder().clear();
        for (CustomerSort sort : sorts) {
            for (TableColumn<Integer, ?> head : table.getColumns()) {
                if (!column(head).equals(sort.by())) continue;
                head.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(head);
            }
        }
        building = false;
    }

    /// A column that is not shown may go on sorting until another is asked for.
    private boolean sort() {
        if (!building) state.sort(pointed());
        return true;
    }

    private void arrange() {
        if (!building) state.arrange(shown());
    }

    private List<CustomerColumn> shown() {
        return table.getColumns().stream().map(CustomerHeads::column).toList();
    }

    private List<CustomerSort> pointed() {
        return table.getSortOrder().stream()
                .map(head -> new CustomerSort(column(head), head.getSortType() == SortType.DESCENDING))
                .toList();
    }

    private static CustomerColumn column(TableColumn<Integer, ?> head) {
        return (CustomerColumn) head.getUserData();
    }

    /// Wide tables leave no empty strip at the right; narrow ones scroll.
    private void stretch() {
        double needed = shown().stream().mapToDouble(CustomerHeads::width).sum();
        double factor = Math.max(1, (table.getWidth() - SCROLL_BAR) / needed);
        for (TableColumn<Integer, ?> head : table.getColumns()) head.setPrefWidth(Math.floor(width(column(head)) * factor));
    }

    private static double width(CustomerColumn column) {
        return switch (column.fact()) {
            case VISITS -> 64;
            case KEY -> 88;
            case RECENCY, RHYTHM, TENURE, HOME_CHANNEL -> 92;
            case GROUP, LAST_VISIT, FIRST_VISIT, MONEY, AVERAGE_RECEIPT, TOP_CATEGORY, HOME_STORE -> 100;
            case SILENCE, CONSENT, ATTRIBUTE -> 108;
        };
    }
}
