package org.cvmworkbench.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something that can be done from the keyboard, the palette and the list of shortcuts.
///
/// @param key of its name in the messages
public record Action(String key, Optional<KeyCombination> keys, Runnable act) {
    /// @param keys as JavaFX writes them: `Shortcut+S`
    public static Action of(String key, String keys, Runnable act) {
        return new Action(key, Optional.of(KeyCombination.keyCombination(keys)), act);
    }

    public static Action of(String key, Runnable act) {
        return new Action(key, Optional.empty(), act);
    }
}
