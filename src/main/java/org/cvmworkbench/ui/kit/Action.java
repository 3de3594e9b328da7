package org.cvmworkbench.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.cvmworkbench.model.Text;

/// Something that can be done from the keyboard, the palette and the list of shortcuts.
///
/// @param name what it does: "Save segment"
public record Action(Text name, Optional<KeyCombination> keys, Runnable act) {
    /// @param keys as JavaFX writes them: `Shortcut+S`
    public static Action of(String key, String keys, Runnable act) {
        return new Action(Text.of(key), Optional.of(KeyCombination.keyCombination(keys)), act);
    }

    public static Action of(String key, Runnable act) {
        return of(Text.of(key), act);
    }

    /// One whose name says more than a key can, such as the segment it opens.
    public static Action of(Text name, Runnable act) {
        return new Action(name, Optional.empty(), act);
    }
}
