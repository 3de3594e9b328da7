package org.cvmworkbench.model;

import java.util.List;

/// A sentence to be said in the reader's language: the key of a message and its arguments, which may be texts again.
///
/// @param key a key of `ui/text/messages_*.properties`
/// @param arguments strings, numbers, dates or further [Text]s, for the places `{0}`, `{1}` … of the message
public record Text(String key, List<Object> arguments) {
    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
