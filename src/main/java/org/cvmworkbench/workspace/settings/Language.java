package org.cvmworkbench.workspace.settings;

import java.util.Locale;
import org.cvmworkbench.model.Texts;

/// The language of the window.
public enum Language {
    /// As the system says.
    SYSTEM,
    ENGLISH,
    RUSSIAN;

    public Texts texts() {
        return switch (this) {
            case SYSTEM -> Texts.of(Locale.getDefault());
            case ENGLISH -> Texts.english();
            case RUSSIAN -> Texts.russian();
        };
    }
}
