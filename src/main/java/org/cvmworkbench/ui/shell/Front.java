package org.cvmworkbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.Look;

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
        new Palette(entries, this::customers, look, shell.layer()).open();
    }

    private static Entry entry(Action action, Look look) {
        String keys =
                action.keys().map(combination -> combination.getDisplayText()).orElse("");
        return new Entry(look.say(action.name()), look.text("palette.command"), keys, action.act());
    }

    private void customers(String typed, Consumer<List<Entry>> found) {
        found.accept(List.of());
    }

    @Override
    public void help() {
        Look look = shell.look();
        String title = look.text(shell.screen().room().key());
        new Sheet(look, title, HelpText.of(shell.screen().room(), look), shell.layer()).openIn(shell.layer());
    }

    @Override
    public void shortcuts() {
        Look look = shell.look();
        Shortcuts list = new Shortcuts(shell.actions(), look);
        new Sheet(look, look.text("action.shortcuts"), list, shell.layer()).openIn(shell.layer());
    }
}
