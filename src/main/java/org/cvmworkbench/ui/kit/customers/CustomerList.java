package org.cvmworkbench.ui.kit.customers;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;

/// The customers of a selection: a bar that counts them, holds out a control group and writes their list, and the table
/// below.
public final class CustomerList extends BorderPane {
    private final CustomerTable table;
    private final CustomerBar bar;

    /// @param id of the table; the bar's parts are `id-export` and so on
    /// @param following the page's
    public CustomerList(
            String id,
            Workspace workspace,
            CustomerTableState state,
            FileDialogs dialogs,
            Look look,
            Following following) {
        table = new CustomerTable(id, workspace, state, look, following);
        bar = new CustomerBar(id, workspace, state, dialogs, look, following);
        getStyleClass().add("customer-list");
        setTop(bar);
        setCenter(table);
    }

    /// Something else in the place of the title.
    public void lead(Node node) {
        bar.lead(node);
    }

    /// Shows these customers; their rule salts the draw of the control group, as on the command line.
    public void show(Selection selection) {
        bar.show(Optional.of(selection));
        table.show(selection.customers());
    }

    /// Shows whoever is selected as long as the page is.
    public void follow(ObservableValue<Optional<Selection>> selection, Following following) {
        following.follow(selection, bar::show);
        table.follow(selection.map(one -> one.map(Selection::customers)), following);
    }
}
