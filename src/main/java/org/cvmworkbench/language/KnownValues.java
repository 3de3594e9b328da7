package org.cvmworkbench.language;

import java.util.List;

/// What a base knows, to be offered while a rule is being typed.
@FunctionalInterface
public interface KnownValues {
    KnownValues NONE = (wanted, begun) -> List.of();

    /// The names or values that begin so, whatever the case of their letters, the likeliest first; not too many.
    List<String> like(Wanted wanted, String begun);
}
