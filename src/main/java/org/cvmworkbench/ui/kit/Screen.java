package org.cvmworkbench.ui.kit;

import java.nio.file.Path;
import java.util.List;

/// A room as the shell sees it. It lives as long as the window and keeps what the room knows; its pages come and go.
public interface Screen {
    Room room();

    /// Builds the page and begins to follow the workspace. Called when the room is entered and when the look changes.
    Page page(Look look);

    /// What can be done here by keyboard and by the palette, besides what the shell offers.
    default List<Action> actions() {
        return List.of();
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
