package org.cvmworkbench.intake;

import java.io.IOException;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.source.ByteMeter;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.intake.source.Rows;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// Goes through all rows of a file once: each is added to the table, filtered away or rejected, and counted.
final class Pass {
    private static final int ROWS_BETWEEN_REPORTS = 4096;
    private static final double SHARE_OF_READING = 0.9;

    private final Dialect dialect;
    private final Header header;
    private final Progress progress;
    private long read;
    private long loaded;
    private long filtered;

    Pass(Dialect dialect, Header header, Progress progress) {
        this.dialect = dialect;
        this.header = header;
        this.progress = progress;
    }

    /// @param most rows to go through
    /// @throws WorkbenchException where there is no row, or none that could be taken
    RowCounts through(Table table, RejectLog rejects, long most) throws WorkbenchException, IOException {
        ByteMeter meter = new ByteMeter();
        boolean beforeHeader = header.present();
        try (Rows rows = dialect.rows(meter, header.names().size())) {
            for (@Nullable Row row = rows.next(); row != null && read < most; row = rows.next()) {
                if (row.blank()) continue;
                if (beforeHeader) {
                    beforeHeader = false;
                    continue;
                }
                if (read++ % ROWS_BETWEEN_REPORTS == 0) report(meter);
                take(row, table, rejects);
            }
        }
        if (read == 0) throw refused(Text.of("reject.no-rows"));
        if (rejects.count() == read) throw refused(rejects.firstReason());
        return new RowCounts(read, loaded, rejects.count(), filtered, 0);
    }

    private void take(Row row, Table table, RejectLog rejects) throws IOException {
        Rejection rejection = check(row);
        if (rejection == null) rejection = table.check(row);
        if (rejection != null) {
            rejects.add(row, rejection);
        } else if (table.keeps(row)) {
            table.add(row);
            loaded++;
        } else {
            filtered++;
        }
    }

    private @Nullable Rejection check(Row row) {
        int columns = header.names().size();
        if (row.trouble() != null) return Rejection.ofRow(row.trouble());
        if (row.total()) return Rejection.ofRow("reject.total");
        if (row.cells() < header.named() || !row.blankFrom(columns)) {
            return Rejection.ofRow("reject.columns", row.cells(), columns);
        }
        return row.readable()
                ? null
                : Rejection.ofRow(
                        "reject.characters", dialect.encoding().charset().name());
    }

    private void report(ByteMeter meter) {
        progress.checkCancelled();
        progress.report(
                Math.min(1, SHARE_OF_READING * meter.read() / dialect.file().size()));
    }

    private WorkbenchException refused(Text reason) {
        return new WorkbenchException(ErrorKind.NO_ROWS, dialect.file().path().toString(), reason);
    }
}
