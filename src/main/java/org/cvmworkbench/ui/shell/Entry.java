package org.cvmworkbench.ui.shell;

import java.util.Locale;

/// Something the palette offers.
///
/// @param kind what it is: a command, a room, a segment, a customer
/// @param keys a shorter way to it, empty if there is none
record Entry(String name, String kind, String keys, Runnable act) {
    /// Whether every word that was typed begins a word of the name.
    boolean matches(String typed, Locale locale) {
        String[] words = name.toLowerCase(locale).split("[^\\p{L}\\p{N}]+", -1);
        for (String part : typed.toLowerCase(locale).strip().split("\\s+", -1)) {
            boolean found = false;
            for (String word : words) found |= word.startsWith(part);
            if (!found) return false;
        }
        return true;
    }
}
