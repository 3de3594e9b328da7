package org.cvmworkbench.workspace.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person chose.
///
/// @param recent paths of bases, the last opened first
/// @param window where it was when it was closed
/// @param room the name of the room it was closed in, empty at first
public record Settings(Tone tone, Language language, List<String> recent, Optional<Bounds> window, String room) {
    private static final int RECENT = 8;

    /// Before anything was chosen.
    public static final Settings FIRST = new Settings(Tone.SYSTEM, Language.SYSTEM, List.of(), Optional.empty(), "");

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withTone(Tone other) {
        return new Settings(other, language, recent, window, room);
    }

    public Settings withLanguage(Language other) {
        return new Settings(tone, other, recent, window, room);
    }

    public Settings withWindow(Bounds other) {
        return new Settings(tone, language, recent, Optional.of(other), room);
    }

    public Settings withRoom(String other) {
        return new Settings(tone, language, recent, window, other);
    }

    /// With a base in front of the recent ones.
    public Settings withOpened(String base) {
        List<String> others = Stream.concat(Stream.of(base), recent.stream())
                .distinct()
                .limit(RECENT)
                .toList();
        return new Settings(tone, language, others, window, room);
    }

    /// Without a base that is no longer there.
    public Settings without(String base) {
        List<String> others = recent.stream().filter(one -> !one.equals(base)).toList();
        return new Settings(tone, language, others, window, room);
    }
}
