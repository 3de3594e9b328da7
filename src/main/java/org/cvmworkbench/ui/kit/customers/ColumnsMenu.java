package org.cvmworkbench.ui.kit.customers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerRows;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Workspace;

/// Which columns a customer table shows; their order and that of the rows by keyboard too.
public final class ColumnsMenu extends MenuButton {
    private final Workspace workspace;
    private final CustomerTableState state;
    private final Look look;

    /// @param id of the table
    public ColumnsMenu(String id, Workspace workspace, CustomerTableState state, Look look, Following following) {
        super(look.text("customers.columns"));
        this.workspace = workspace;
        this.state = state;
        this.look = look;
        setId(id + "-columns");
        following.follow(workspace.study(), study -> build());
        following.follow(state.columns(), columns -> build());
        following.until(state.rows().subscribe((before, now) -> build()));
    }

    private void build() {
        CustomerWords words = new CustomerWords(
                look, state.rows().get().map(CustomerRows::currency).orElse(""));
        List<CustomerColumn> all = workspace
                .study()
                .get()
                .map(study -> CustomerColumn.all(study.snapshot()))
                .orElse(List.of());
        getItems().setAll(all.stream().map(column -> choice(column, words)).toList());
        Menu sort = new Menu(look.text("customers.columns.sort"));
        Menu move = new Menu(look.text("customers.columns.move"));
        for (CustomerColumn column : state.columns().get()) {
            if (!all.contains(column.ofVisits())) continue;
            sort.getItems().addAll(sort("descending", column, words), sort("ascending", column, words));
            move.getItems().addAll(move("left", column, -1, words), move("right", column, 1, words));
        }
        getItems().addAll(new SeparatorMenuItem(), sort, move);
    }

    private MenuItem choice(CustomerColumn column, CustomerWords words) {
        CheckMenuItem choice = new CheckMenuItem(words.head(column));
        choice.setSelected(state.columns().get().contains(column));
        choice.setOnAction(event -> {
            if (choice.isSelected()) state.add(column);
            else state.remove(column);
        });
        return choice;
    }

    private MenuItem sort(String way, CustomerColumn column, CustomerWords words) {
        MenuItem item = new MenuItem(look.text("customers.columns." + way, words.head(column)));
        item.setOnAction(event -> state.sort(List.of(new CustomerSort(column, way.equals("descending")))));
        return item;
    }

    private MenuItem move(String way, CustomerColumn column, int by, CustomerWords words) {
        MenuItem item = new MenuItem(look.text("customers.columns." + way, words.head(column)));
        List<CustomerColumn> order = new ArrayList<>(state.columns().get());
        int to = order.indexOf(column) + by;
        item.setDisable(to < 0 || to >= order.size());
        item.setOnAction(event -> {
            Collections.swap(order, to - by, to);
            state.arrange(order);
        });
        return item;
    }
}
