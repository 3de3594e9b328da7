package org.cvmworkbench.ui.kit.customers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.Legend;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;

/// The bar above a customer table: how many they are, which columns are shown, how many are held out, and their list.
final class CustomerBar extends HBox {
    private static final double ROOMY = 1000;

    private final Look look;
    private final Controls controls;
    private final Label count;
    private final ExportMenu export;

    CustomerBar(
            String id,
            Workspace workspace,
            CustomerTableState state,
            FileDialogs dialogs,
            Look look,
            Following following) {
        this.look = look;
        this.controls = new Controls(look);
        this.count = controls.label("", "muted");
        this.export = new ExportMenu(id, workspace, state, dialogs, look);
        getStyleClass().add("customer-bar");
        getChildren()
                .addAll(
                        controls.label(look.text("customers.table"), "title"),
                        count,
                        legend(),
                        controls.space(),
                        new ColumnsMenu(id, workspace, state, look, following),
                        controls.label(look.text("customers.control"), "muted"),
                        new ControlMenu(id, state, look, following),
                        export);
    }

    /// Something else in the place of the title.
    void lead(Node node) {
        getChildren().set(0, node);
    }

    void show(Optional<Selection> whom) {
        count.setText(
                whom.map(one -> look.numbers().whole(one.customers().count())).orElse(""));
        export.of(whom);
    }

    /// What the colours of the pictures above stand for, where there is room.
    private Legend legend() {
        Legend legend = new Legend(look);
        widthProperty().subscribe(width -> {
            legend.setVisible(width.doubleValue() > ROOMY);
            legend.setManaged(legend.isVisible());
        });
        return legend;
    }
}
