package org.cvmworkbench.workspace;

import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Something a person should know, in a banner that does not get in the way.
///
/// @param what one sentence
/// @param next what to do about it, if there is something
/// @param act a step that can be taken at once
public record Notice(Tone tone, Text what, Optional<Text> next, Optional<Act> act) {
    /// How it looks.
    public enum Tone {
        DONE,
        WARNING,
        ERROR
    }

    /// @param label of the button
    public record Act(Text label, Runnable step) {}

    public static Notice done(Text what) {
        return new Notice(Tone.DONE, what, Optional.empty(), Optional.empty());
    }

    public static Notice warning(Text what) {
        return new Notice(Tone.WARNING, what, Optional.empty(), Optional.empty());
    }

    /// The same with a step that can be taken at once.
    public Notice with(Text label, Runnable step) {
        return new Notice(tone, what, next, Optional.of(new Act(label, step)));
    }

    /// What was refused and its next step.
    public static Notice of(WorkbenchException refused) {
        Text next = new Text(refused.kind().key() + ".next", refused.text().arguments());
        return new Notice(Tone.ERROR, refused.text(), Optional.of(next), Optional.empty());
    }
}
