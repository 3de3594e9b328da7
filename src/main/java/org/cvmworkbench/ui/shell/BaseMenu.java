package org.cvmworkbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Workspace;

/// The name of the open base, and the way to others: those opened lately, the demo, the room where files come in.
final class BaseMenu extends MenuButton {
    private final Workspace workspace;
    private final Navigation navigation;
    private final Look look;

    BaseMenu(Workspace workspace, Navigation navigation, Look look, Following following) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.look = look;
        setId("base-menu");
        getStyleClass().addAll("flat", "strong");
        following.follow(workspace.study(), study -> {
            setText(study.map(open -> open.base().name()).orElse(look.text("shell.no-base")));
            setAccessibleText(look.text("shell.base", getText()));
        });
        following.follow(workspace.settings(), settings -> fill(settings.recent()));
    }

    private void fill(List<String> recent) {
        getItems().clear();
        for (String path : recent) getItems().add(item(path, () -> workspace.open(Path.of(path))));
        if (!recent.isEmpty()) getItems().add(new SeparatorMenuItem());
        getItems()
                .addAll(
                        item(look.text("action.demo"), workspace::openDemo),
                        item(look.text("shell.other-base"), () -> navigation.go(Room.DATA)));
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }
}
