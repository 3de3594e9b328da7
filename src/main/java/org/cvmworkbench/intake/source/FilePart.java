package org.cvmworkbench.intake.source;

import java.util.Optional;
import org.cvmworkbench.model.Text;

/// What a file holds: itself, a member of the archive it is, or a sheet of a workbook in it.
///
/// @param name none where the file is one table; else `member`, `sheet` or `member/sheet`
/// @param sheet of the workbook that the bytes are
/// @param passedOver what it is, where it is no table
public record FilePart(Optional<String> name, Bytes bytes, Optional<String> sheet, Optional<Text> passedOver) {
    /// A part of this name in an archive.
    FilePart within(String member) {
        return new FilePart(Optional.of(name.map(own -> member + "/" + own).orElse(member)), bytes, sheet, passedOver);
    }

    /// The bytes are a table of text.
    static FilePart text(Bytes bytes) {
        return new FilePart(Optional.empty(), bytes, Optional.empty(), Optional.empty());
    }

    /// The bytes are no table.
    static FilePart passed(Bytes bytes, Text what) {
        return new FilePart(Optional.empty(), bytes, Optional.empty(), Optional.of(what));
    }
}
