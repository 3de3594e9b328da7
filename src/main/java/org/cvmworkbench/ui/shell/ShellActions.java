package org.cvmworkbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.settings.Language;
import org.cvmworkbench.workspace.settings.Tone;

/// What can be done in every room.
///
/// @param rooms those there are, in the order of the rail
record ShellActions(Workspace workspace, Navigation navigation, Reading reading, List<Room> rooms) {
    static final String FINDING = "action.find";
    static final String FIND = "Shortcut+K";

    /// What is read in front of a room.
    interface Reading {
        void palette();

        void help();

        void shortcuts();

        void selfCheck();
    }

    /// @param look decides what the other language and the other theme are
    List<Action> all(Look look) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(FINDING, FIND, reading::palette));
        actions.add(Action.of("action.undo", "Shortcut+Z", workspace.edits()::undo));
        actions.add(Action.of("action.redo", "Shortcut+Shift+Z", workspace.edits()::redo));
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            actions.add(Action.of(room.key(), "Shortcut+" + (i + 1), () -> navigation.go(room)));
        }
        actions.add(Action.of("action.present", "F11", navigation::present));
        actions.add(Action.of("action.help", "F1", reading::help));
        actions.add(Action.of("action.shortcuts", "Shortcut+Slash", reading::shortcuts));
        actions.add(Action.of("action.self-check", reading::selfCheck));
        actions.add(Action.of(
                "action.theme",
                () -> workspace.change(before -> before.withTone(look.dark() ? Tone.LIGHT : Tone.DARK))));
        actions.add(Action.of(
                "action.language",
                () -> workspace.change(
                        before -> before.withLanguage(isRussian(look) ? Language.ENGLISH : Language.RUSSIAN))));
        actions.add(Action.of("action.demo", workspace::openDemo));
        return actions;
    }

    private static boolean isRussian(Look look) {
        return look.texts().locale().getLanguage().equals("ru");
    }
}
