package org.cvmworkbench.intake;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.cells.Content;
import org.cvmworkbench.intake.header.Evidence;

/// A column of a file before it is taken.
///
/// @param name as the header has it, its number from 1 where there is none
/// @param reference how a setting means this column and no other: its name, or its number
/// @param role the word of what it is, none where it is not used
/// @param evidence how sure that is and why, none where it is not used
/// @param content what its cells hold
/// @param samples the first different cells that are not empty
public record PreviewColumn(
        String name,
        String reference,
        Optional<String> role,
        Optional<Evidence> evidence,
        Content content,
        List<String> samples) {
    public PreviewColumn {
        samples = List.copyOf(samples);
    }
}
