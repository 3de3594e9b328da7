package org.cvmworkbench.intake;

import java.io.IOException;
import org.cvmworkbench.intake.derived.CellException;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.source.ByteMeter;
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

    private final Understanding understood;
    private final Header header;
    private final Progress progress;
    private long read;
    private long loaded;
    private long filtered;

    Pass(Understanding understood, Progress progress) {
        this.understood = understood;
        this.header = understood.header();
        this.progress = progress;
    }

    /// @param most rows to go through
    /// @throws WorkbenchException where there is no row, or none that could be taken
    RowCounts through(Table table, RejectLog rejects, long most) throws WorkbenchException, IOException {
        each(most, row -> take(row, table, rejects));
        if (read == 0) throw refused(Text.of("reject.no-rows"));
        if (rejects.count() == read) throw refused(rejects.firstReason());
        return new RowCounts(read, loaded, rejects.count(), filtered, 0);
    }

    /// What is done with a row.
    interface RowWork {
        void with(Row row) throws IOException;
    }

    /// Goes through the rows that are not blank and no header.
    void each(long most, RowWork work) throws IOException {
        ByteMeter meter = new ByteMeter();
        boolean beforeHeader = header.present();
        try (Rows rows = understood
                .dialect()
                .rows(understood.file(), meter, header.names().size())) {
            for (@Nullable Row row = rows.next(); row != null && read < most; row = rows.next()) {
                if (row.blank()) continue;
                if (beforeHeader) {
                    beforeHeader = false;
                    continue;
                }
                if (read++ % ROWS_BETWEEN_REPORTS == 0) report(meter);
                work.with(row);
            }
        }
    }

    Fate take(Row row, Table table, RejectLog rejects) throws IOException {
        Rejection rejection = check(row);
        if (rejection == null) rejection = derive(row);
        if (rejection == null) rejection = table.check(row);
        if (rejection != null) {
            rejects.add(row, rejection);
            return Fate.REJECTED;
        }
        if (!table.keeps(row)) {
            filtered++;
            return Fate.FILTERED;
        }
        table.add(row);
        loaded++;
        return Fate.LOADED;
    }

    private @Nullable Rejection derive(Row row) {
        try {
            understood.derived().onto(row);
            return null;
        } catch (CellException unfit) {
            return Rejection.of(row, unfit.column(), "reject.number");
        }
    }

    private @Nullable Rejection check(Row row) {
        int columns = header.names().size();
        if (row.cells() < header.named() || !row.blankFrom(columns)) {
            return Rejection.ofRow("reject.columns", row.cells(), columns);
        }
        return row.readable()
                ? null
                : Rejection.ofRow(
                        "reject.characters",
                        understood.dialect().encoding().charset().name());
    }

    private void report(ByteMeter meter) {
        progress.checkCancelled();
        progress.report(
                Math.min(1, SHARE_OF_READING * meter.read() / understood.file().size()));
    }

    private WorkbenchException refused(Text reason) {
        return new WorkbenchException(
                ErrorKind.NO_ROWS, understood.file().path().toString(), reason);
    }
}
