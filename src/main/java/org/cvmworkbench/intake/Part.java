package org.cvmworkbench.intake;

import java.util.Optional;
import org.cvmworkbench.model.Text;

/// What a file holds: one table, the members of an archive, the sheets of a workbook.
///
/// @param name what [ImportRequest#part()] calls it: `member`, `sheet`, or `member/sheet` where an archive has a
///     workbook; none where the file is one table
/// @param passedOver what it is, where it is no table: a picture, an empty sheet
public record Part(Optional<String> name, Optional<Text> passedOver) {
    /// Whether it can be imported.
    public boolean table() {
        return passedOver.isEmpty();
    }
}
