package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;

/// Whose cohorts are counted.
sealed interface Whose {
    /// All customers of the base.
    record Everybody() implements Whose {}

    /// Those looked at in all rooms.
    record Selected() implements Whose {}

    /// Those of a saved segment.
    record Saved(String segment) implements Whose {}

    /// The rule that finds them, empty for everybody; nothing where the segment is gone.
    default Optional<String> rule(Study study, Optional<Selection> selection) {
        return switch (this) {
            case Everybody() -> Optional.of("");
            case Selected() -> Optional.of(selection.map(Selection::rule).orElse(""));
            case Saved(var segment) ->
                Optional.ofNullable(study.base().segments().get(segment));
        };
    }
}
