package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.intake.derived.CellException;
import org.cvmworkbench.intake.derived.DerivedColumns;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.intake.source.Rows;
import org.cvmworkbench.model.Progress;
import org.jspecify.annotations.Nullable;

/// Goes through rows one by one: each is added to the table of a block, filtered away or rejected, and counted. Belongs
/// to one thread.
final class Sieve {
    private static final int ROWS_BETWEEN_CHECKS = 4096;

    private final Words words = new Words();
    private final Table table;
    private final DerivedColumns derived;
    private final Header header;
    private final String charset;
    private final Progress progress;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private long read;
    private long filtered;

    /// @param progress is asked whether to go on
    Sieve(TableDraft draft, String charset, Progress progress) {
        this.table = draft.table(words);
        this.derived = draft.derived();
        this.header = draft.mapping().header();
        this.charset = charset;
        this.progress = progress;
    }

    /// Passes over the first row that is not blank.
    static void skipHeader(Rows rows) throws IOException {
        @Nullable Row row = rows.next();
        while (row != null && row.blank()) row = rows.next();
    }

    /// @param most rows to take, blank ones not counted
    void take(Rows rows, long most) throws IOException {
        while (read < most) {
            Row row = rows.next();
            if (row == null) return;
            if (!row.blank()) take(row);
            if (read % ROWS_BETWEEN_CHECKS == 0) progress.checkCancelled();
        }
    }

    /// A row has just been scanned: cells that are derived from others go behind its last one here, before any
    /// is read.
    Fate take(Row row) {
        read++;
        row.withoutDerived();
        Rejection rejection = check(row);
        if (rejection == null) rejection = derive(row);
        if (rejection == null) rejection = table.check(row);
        if (rejection != null) {
            rejected.add(RejectedRow.of(row, rejection));
            return Fate.REJECTED;
        }
        if (!table.keeps(row)) {
            filtered++;
            return Fate.FILTERED;
        }
        table.add(row);
        return Fate.LOADED;
    }

    private @Nullable Rejection derive(Row row) {
        try {
            derived.onto(row);
            return null;
        } catch (CellException unfit) {
            return Rejection.of(row, unfit.column(), "reject.number");
        }
    }

    private @Nullable Rejection check(Row row) {
        int columns = header.names().size();
        if (row.trouble() != null) return Rejection.ofRow(row.trouble());
        if (row.total()) return Rejection.ofRow("reject.total");
        if (row.cells() < header.named() || !row.blankFrom(columns)) {
            return Rejection.ofRow("reject.columns", row.cells(), columns);
        }
        if (!row.readable()) return Rejection.ofRow("reject.characters", charset);
        boolean other = header.source().isPresent()
                && !row.text(0).equals(header.source().get());
        return other ? Rejection.ofCell(0, "reject.other-file", header.source().get()) : null;
    }

    Words words() {
        return words;
    }

    Table table() {
        return table;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    long read() {
        return read;
    }

    long filtered() {
        return filtered;
    }

    /// Makes ready for the next block.
    void clear() {
        words.clear();
        rejected.clear();
        read = 0;
        filtered = 0;
    }
}
