package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;
import org.cvmworkbench.ui.kit.customers.CustomerList;
import org.kordamp.ikonli.feather.Feather;

/// What stands below the pictures, one at a time: the customers, old and new ones, who can be reached. It can have the
/// whole room.
final class BelowPane extends BorderPane {
    private final SegmentsViewModel viewModel;
    private final FileDialogs dialogs;
    private final Look look;
    private final HBox lead;
    private Following shown = new Following();

    BelowPane(SegmentsViewModel viewModel, FileDialogs dialogs, Look look, Following following) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.look = look;
        Toggles<Below> which = new Toggles<>("below", "segments.below", List.of(Below.values()), look);
        which.follow(viewModel.aspects().below(), viewModel.aspects().below()::set, following);
        lead = new HBox(8, enlarger(following), which);
        lead.getStyleClass().add("below-lead");
        following.follow(viewModel.aspects().below(), this::show);
        following.until(() -> shown.end());
    }

    private ToggleButton enlarger(Following following) {
        Controls controls = new Controls(look);
        ToggleButton enlarge = controls.named(
                new ToggleButton(null, controls.icon(Feather.MAXIMIZE_2)), look.text("segments.below.enlarge"));
        enlarge.setId("below-enlarge");
        enlarge.getStyleClass().addAll("button-icon", "flat", "small");
        following.follow(viewModel.aspects().enlarged(), large -> {
            enlarge.setSelected(large);
            enlarge.setGraphic(controls.icon(large ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        });
        enlarge.setOnAction(event -> viewModel.aspects().enlarged().set(enlarge.isSelected()));
        return enlarge;
    }

    private void show(Below which) {
        shown.end();
        shown = new Following();
        setCenter(pane(which));
        setAccessibleText(look.text("segments.below." + which.name().toLowerCase(Locale.ROOT)));
    }

    private Node pane(Below which) {
        return switch (which) {
            case CUSTOMERS -> customers();
            case OLDNEW -> new OldNewPane(viewModel, look, lead, shown);
            case REACH -> new ReachPane(viewModel, look, lead, shown);
        };
    }

    private CustomerList customers() {
        CustomerList customers =
                new CustomerList("customers", viewModel.workspace(), viewModel.table(), dialogs, look, shown);
        customers.lead(lead);
        customers.follow(viewModel.found(), shown);
        return customers;
    }
}
