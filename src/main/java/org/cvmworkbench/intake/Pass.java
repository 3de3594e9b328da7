package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.Optional;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.source.Blocks;
import org.cvmworkbench.intake.source.ByteMeter;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.intake.source.Rows;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Goes through the rows of a file once: each is brought in, filtered away or rejected, and counted. Delimited text is
/// read in blocks on all processors, everything else row by row; what comes of it is the same.
record Pass(Dialect dialect, TableDraft draft, Progress progress) {
    /// Rows that are brought in together where they are not read in blocks.
    private static final int ROWS = 1 << 14;

    private static final double SHARE_OF_READING = 0.9;

    /// All rows.
    ///
    /// @throws WorkbenchException where there is no row, or none that could be taken
    Harvest all(RejectLog rejects) throws WorkbenchException, IOException {
        ByteMeter meter = new ByteMeter();
        Optional<Blocks> blocks = dialect.blocks(meter);
        return blocks.isPresent() ? inBlocks(blocks.get(), rejects) : rowByRow(meter, rejects, Long.MAX_VALUE);
    }

    /// The first rows, however the rest would be read.
    ///
    /// @throws WorkbenchException where there is no row, or none that could be taken
    Harvest first(long most, RejectLog rejects) throws WorkbenchException, IOException {
        return rowByRow(new ByteMeter(), rejects, most);
    }

    /// The first rows as they are, good or bad.
    ///
    /// @throws WorkbenchException where there is none
    Harvest look(long most, RejectLog rejects) throws WorkbenchException, IOException {
        Harvest harvest = gathered(new ByteMeter(), rejects, most);
        if (harvest.counts().read() == 0) throw refused(Text.of("reject.no-rows"));
        return harvest;
    }

    /// @param blocks of this file; they are closed
    Harvest inBlocks(Blocks blocks, RejectLog rejects) throws WorkbenchException, IOException {
        Harvest harvest = new Harvest(draft, rejects);
        try (blocks) {
            new BlockReading(blocks, this, harvest).run();
        }
        return checked(harvest, rejects);
    }

    private Harvest rowByRow(ByteMeter meter, RejectLog rejects, long most) throws WorkbenchException, IOException {
        return checked(gathered(meter, rejects, most), rejects);
    }

    private Harvest gathered(ByteMeter meter, RejectLog rejects, long most) throws WorkbenchException, IOException {
        Harvest harvest = new Harvest(draft, rejects);
        Sieve sieve = sieve();
        Header header = draft.mapping().header();
        try (Rows rows = dialect.rows(meter, header.names().size())) {
            if (header.present()) Sieve.skipHeader(rows);
            long left = most;
            for (long number = 0; left > 0; number++) {
                report(meter.read());
                sieve.take(rows, Math.min(ROWS, left));
                if (sieve.read() == 0) break;
                left -= sieve.read();
                harvest.put(number, sieve, harvest.add(sieve, 0));
                sieve.clear();
            }
        }
        return harvest;
    }

    Sieve sieve() {
        return new Sieve(draft, dialect.encoding().charset().name(), progress);
    }

    void report(long bytesRead) {
        progress.checkCancelled();
        progress.report(
                Math.min(1, SHARE_OF_READING * bytesRead / dialect.file().size()));
    }

    private Harvest checked(Harvest harvest, RejectLog rejects) throws WorkbenchException {
        RowCounts counts = harvest.counts();
        if (counts.read() == 0) throw refused(Text.of("reject.no-rows"));
        if (counts.rejected() == counts.read()) throw refused(rejects.firstReason());
        return harvest;
    }

    private WorkbenchException refused(Text reason) {
        return new WorkbenchException(ErrorKind.NO_ROWS, dialect.file().path().toString(), reason);
    }
}
