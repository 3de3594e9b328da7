package org.cvmworkbench.ui.kit.customers;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.lists.Stratum;

/// How many a list holds out to compare with, and by what they are spread evenly.
final class ControlMenu extends MenuButton {
    private static final List<Double> SHARES = List.of(0.0, 0.05, 0.10, 0.20);

    private final CustomerTableState state;
    private final Look look;

    /// @param id of the table
    ControlMenu(String id, CustomerTableState state, Look look, Following following) {
        this.state = state;
        this.look = look;
        setId(id + "-control");
        setAccessibleText(look.text("customers.control"));
        ToggleGroup shares = new ToggleGroup();
        for (double share : SHARES) {
            String name = look.numbers().percent(share, 0);
            RadioMenuItem item = item(name, shares, () -> state.control().set(share));
            item.setSelected(state.control().get() == share);
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup strata = new ToggleGroup();
        for (Stratum stratum : Stratum.values()) {
            String name = look.text("customers.control.by." + stratum.word());
            RadioMenuItem item = item(name, strata, () -> state.stratum().set(stratum));
            item.setId(id + "-control-" + stratum.word());
            item.setSelected(state.stratum().get() == stratum);
            getItems().add(item);
        }
        following.follow(state.control(), share -> say());
        following.follow(state.stratum(), stratum -> say());
    }

    private static RadioMenuItem item(String name, ToggleGroup group, Runnable act) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void say() {
        String share = look.numbers().percent(state.control().get(), 0);
        Stratum by = state.stratum().get();
        setText(by == Stratum.NONE ? share : share + " " + look.text("customers.control.by." + by.word()));
    }
}
