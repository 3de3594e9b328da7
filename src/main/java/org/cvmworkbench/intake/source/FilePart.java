package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// What a file holds: itself, a member of the archive it is, or a sheet of a workbook in it.
///
/// @param name none where the file is one table; else `member`, `sheet` or `member/sheet`
/// @param sheet of the workbook that the bytes are
/// @param size up to which a meter counts while its rows are read
/// @param passedOver what it is, where it is no table
public record FilePart(
        Optional<String> name, Bytes bytes, Optional<String> sheet, long size, Optional<Text> passedOver) {
    private static final int LOOKED_AT = 1_000;

    /// A part of this name in an archive.
    FilePart within(String member) {
        return new FilePart(
                Optional.of(name.map(own -> member + "/" + own).orElse(member)), bytes, sheet, size, passedOver);
    }

    FilePart passedOver(Text what) {
        return new FilePart(name, bytes, sheet, size, Optional.of(what));
    }

    /// The bytes are a table of text.
    static FilePart text(Bytes bytes) {
        return new FilePart(Optional.empty(), bytes, Optional.empty(), bytes.size(), Optional.empty());
    }

    /// The bytes are no table.
    static FilePart passed(Bytes bytes, Text what) {
        return text(bytes).passedOver(what);
    }

    /// Whether the sheet has nothing in its first thousand rows.
    boolean isEmpty() throws IOException {
        try (Rows rows = new Form.OfSheet().rows(this, new ByteMeter(), 0)) {
            @Nullable Row row = rows.next();
            for (int seen = 0; row != null && row.blank() && seen < LOOKED_AT; seen++) row = rows.next();
            return row == null || row.blank();
        }
    }
}
