package org.cvmworkbench.ui.kit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A room as the shell sees it. It lives as long as the window and keeps what the room knows; its pages come and go.
public interface Screen {
    Room room();

    /// Builds the page and begins to follow the workspace. Called when the room is entered and when the look changes.
    Page page(Look look);

    /// What can be done here by keyboard and by the palette, besides what the shell offers.
    default List<Action> actions() {
        return List.of();
    }

    /// What the room can be made to show, by a name such as `moves` or `rows-store`: its actions with the key
    /// `<room>.show.<name>`, in their order.
    default SequencedMap<String, Action> views() {
        String prefix = room().word() + ".show.";
        SequencedMap<String, Action> views = new LinkedHashMap<>();
        for (Action action : actions()) {
            String key = action.name().key();
            if (key.startsWith(prefix)) views.put(key.substring(prefix.length()).replace('.', '-'), action);
        }
        return views;
    }

    /// What the palette offers in every room and leads into this one, such as its saved work by name.
    default List<Action> fromAnywhere() {
        return List.of();
    }

    /// Takes files that somebody brings from outside; most rooms have no use for any.
    default void take(List<Path> files) {}

    /// The room before an audience. A room that has nothing else shows its page magnified.
    default Page presented(Look look) {
        return new Enlarged(look, page(look));
    }
}
