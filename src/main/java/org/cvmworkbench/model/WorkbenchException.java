package org.cvmworkbench.model;

/// What was asked was refused, for a reason its asker can mend. Nothing has changed.
public final class WorkbenchException extends Exception {
    private final transient ErrorKind kind;
    private final transient Text text;

    /// @param arguments for the sentence `error.<kind>` of the messages
    public WorkbenchException(ErrorKind kind, Object... arguments) {
        this.kind = kind;
        this.text = Text.of(kind.key(), arguments);
    }

    public WorkbenchException(Throwable cause, ErrorKind kind, Object... arguments) {
        this(kind, arguments);
        initCause(cause);
    }

    public ErrorKind kind() {
        return kind;
    }

    public Text text() {
        return text;
    }

    /// The sentence in English, for logs.
    @Override
    public String getMessage() {
        return Texts.english().say(text);
    }
}
