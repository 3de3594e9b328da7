package org.cvmworkbench.ui.kit.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Workspace;

/// The heads of a customer table: a click sorts, a drag puts them into another order. What they say goes into the state
/// of the table, and what the state says they show.
final class CustomerHeads {
    private static final double SCROLL_BAR = 16;
    private static final double HEAD_SIZE = 11;
    private static final double CELL_SIZE = 13;
    private static final double PADDING = 17;
    private static final double DOT = 12;
    private static final double ARROW = 12;

    private final TableView<Integer> table;
    private final Workspace workspace;
    private final CustomerTableState state;
    private CustomerWords words;
    private boolean building;

    CustomerHeads(
            TableView<Integer> table, Workspace workspace, CustomerTableState state, Look look, Following following) {
        this.table = table;
        this.workspace = workspace;
        this.state = state;
        this.words = new CustomerWords(look, "");
        building = true;
        table.setSortPolicy(sorted -> sort());
        building = false;
        following.follow(workspace.study(), study -> build());
        following.follow(state.columns(), columns -> build());
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
        stretch();
    }

    private void build() {
        List<CustomerColumn> columns = state.columns().get().stream()
                .filter(column -> available().contains(column.ofVisits()))
                .toList();
        if (columns.equals(shown())) return;
        building = true;
        table.getColumns().setAll(columns.stream().map(this::head).toList());
        building = false;
        point(state.sorts().get());
        stretch();
    }

    /// What the open base has; without one nothing is missed.
    private List<CustomerColumn> available() {
        return workspace
                .study()
                .get()
                .map(study -> CustomerColumn.all(study.snapshot()))
                .orElse(state.columns().get());
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
        stretch();
    }

    /// A column that is not shown may go on sorting until another is asked for.
    private boolean sort() {
        if (!building) state.sort(pointed());
        return true;
    }

    private void arrange() {
        if (building) return;
        List<CustomerColumn> order = new ArrayList<>(shown());
        for (CustomerColumn column : state.columns().get()) if (!order.contains(column)) order.add(column);
        state.arrange(order);
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
        double needed = table.getColumns().stream().mapToDouble(this::width).sum();
        double factor = Math.max(1, (table.getWidth() - SCROLL_BAR) / needed);
        for (TableColumn<Integer, ?> head : table.getColumns()) head.setPrefWidth(Math.floor(width(head) * factor));
    }

    /// Room for the values, and for what the head says.
    private double width(TableColumn<Integer, ?> head) {
        double arrow = table.getSortOrder().contains(head) ? ARROW : 0;
        double said = width(head.getText(), HEAD_SIZE) + PADDING + arrow;
        return Math.max(said, column(head).fact() == CustomerFact.GROUP ? widestGroup() : width(column(head)));
    }

    private double widestGroup() {
        return Arrays.stream(Group.values())
                        .mapToDouble(group -> width(words.group(group), CELL_SIZE))
                        .max()
                        .orElseThrow()
                + PADDING
                + DOT;
    }

    private static double width(String text, double size) {
        Text said = new Text(text);
        said.setFont(Font.font("Inter", size));
        return Math.ceil(said.getLayoutBounds().getWidth());
    }

    private static double width(CustomerColumn column) {
        return switch (column.fact()) {
            case VISITS -> 48;
            case HOME_CHANNEL -> 80;
            case KEY -> 86;
            case GROUP, RECENCY, RHYTHM, TENURE, AVERAGE_RECEIPT, CONSENT -> 88;
            case ALIVE, EXPECTED, VALUE, IMPORTANCE -> 88;
            case NEXT_PURCHASE, NEXT_FROM, NEXT_TO, SEND, GAP -> 94;
            case LAST_VISIT, FIRST_VISIT, SILENCE, HOME_STORE, TOP_CATEGORY -> 94;
            case ATTRIBUTE -> 104;
            case MONEY -> 108;
        };
    }
}
