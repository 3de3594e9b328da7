package org.cvmworkbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;

/// What the shell puts in front of a room: the palette, help, the list of shortcuts.
final class Front implements ShellActions.Reading {
    private final Shell shell;

    Front(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void palette() {
        Look look = shell.look();
        List<Entry> entries = new ArrayList<>();
        for (Action action : shell.actions()) {
            if (!action.name().key().equals(ShellActions.FINDING)) entries.add(entry(action, look));
        }
        for (Screen screen : shell.screens()) {
            for (Action action : screen.fromAnywhere()) entries.add(entry(screen.room(), action, look));
        }
        new Palette(entries, new CustomerEntries(shell.workspace(), look), look, shell.layer()).open();
    }

    private Entry entry(Room room, Action action, Look look) {
        return new Entry(look.say(action.name()), look.text(room.key()), "", () -> {
            shell.go(room);
            action.act().run();
        });
    }

    private static Entry entry(Action action, Look look) {
        String keys =
                action.keys().map(combination -> combination.getDisplayText()).orElse("");
        return new Entry(look.say(action.name()), look.text("palette.command"), keys, action.act());
    }

    @Override
    public void help() {
        Look look = shell.look();
        String title = look.text(shell.screen().room().key());
        VBox page = HelpText.of(shell.screen().room(), look);
        page.getChildren().add(new Controls(look).button("open-self-check", "action.self-check", this::selfCheck));
        new Sheet(look, title, page, shell.layer()).openIn(shell.layer());
    }

    @Override
    public void selfCheck() {
        Look look = shell.look();
        SelfCheck check = new SelfCheck(shell.workspace().jobs(), look);
        new Sheet(look, look.text("action.self-check"), check, shell.layer())
                .wide()
                .openIn(shell.layer());
    }

    @Override
    public void shortcuts() {
        Look look = shell.look();
        Shortcuts list = new Shortcuts(shell.actions(), look);
        new Sheet(look, look.text("action.shortcuts"), list, shell.layer()).openIn(shell.layer());
    }
}
