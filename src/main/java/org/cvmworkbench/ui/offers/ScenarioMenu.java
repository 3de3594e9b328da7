package org.cvmworkbench.ui.offers;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// The scenario's name, and all that can be done with it as a whole.
final class ScenarioMenu extends VBox {
    private final OffersViewModel room;
    private final ScenarioFiles files;
    private final Look look;
    private final MenuButton menu = new MenuButton();
    private final TextField name = new TextField();

    ScenarioMenu(OffersViewModel room, ScenarioFiles files, Look look, Following following) {
        super(4);
        this.room = room;
        this.files = files;
        this.look = look;
        Label title = new Controls(look).label(look.text("offers.scenario"), "caption");
        menu.setId("scenario-menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setOnShowing(event -> fill());
        name.setId("scenario-name");
        name.setAccessibleText(look.text("offers.scenario.name"));
        name.setOnAction(event -> renamed());
        name.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) renamed();
        });
        getChildren().setAll(title, menu);
        getStyleClass().add("scenario-menu");
        following.follow(room.scenario(), scenario -> {
            menu.setText(scenario.name());
            menu.setAccessibleText(look.text("offers.scenario.menu", scenario.name()));
        });
        fill();
    }

    private void fill() {
        menu.getItems()
                .setAll(
                        item("begin", room.shelf()::begin),
                        item("rename", this::rename),
                        item("copy", room.shelf()::duplicate),
                        item("branch", room.shelf()::branch),
                        new SeparatorMenuItem(),
                        item("open", files::open),
                        item("save", files::save),
                        new SeparatorMenuItem(),
                        item("save-in-base", room.shelf()::saveInBase),
                        saved("open-saved", room.shelf()::openSaved),
                        saved("compare", room.shelf()::compareWith),
                        saved("delete", room.shelf()::deleteSaved));
        boolean noBase = room.workspace().study().get().isEmpty();
        menu.getItems().get(menu.getItems().size() - 4).setDisable(noBase);
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(look.text("offers.action." + key));
        item.setId("scenario-" + key);
        item.setOnAction(event -> act.run());
        return item;
    }

    /// One line for each scenario in the base.
    private Menu saved(String key, Consumer<String> act) {
        Menu choices = new Menu(look.text("offers.action." + key));
        choices.setId("scenario-" + key);
        List<String> names = room.shelf().saved();
        for (String saved : names) {
            MenuItem item = new MenuItem(saved);
            item.setOnAction(event -> act.accept(saved));
            choices.getItems().add(item);
        }
        choices.setDisable(names.isEmpty());
        return choices;
    }

    private void rename() {
        name.setText(room.scenario().get().name());
        getChildren().set(1, name);
        name.requestFocus();
        name.selectAll();
    }

    private void renamed() {
        if (!getChildren().contains(name)) return;
        getChildren().set(1, menu);
        room.shelf().rename(name.getText());
        menu.requestFocus();
    }
}
