package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.source.ByteMeter;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.intake.source.Rows;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// The first rows of a file as an import takes them: each is brought in alone, as all are, and read back.
///
/// @param rule of the lines to keep
record PreviewRows(ImportRequest request, Understanding understood, Optional<LineRule> rule) {
    /// O(rows).
    List<PreviewRow> first(int most) throws WorkbenchException, IOException {
        List<PreviewRow> taken = new ArrayList<>();
        int columns = understood.header().names().size();
        try (Rows rows = understood.dialect().rows(new ByteMeter(), columns)) {
            if (understood.header().present()) Sieve.skipHeader(rows);
            for (@Nullable Row row = rows.next(); row != null && taken.size() < most; row = rows.next()) {
                if (!row.blank()) taken.add(row(row));
            }
        }
        return taken;
    }

    private PreviewRow row(Row row) throws WorkbenchException, IOException {
        long line = row.line();
        try (RejectLog rejects = new RejectLog(request.file(), understood.header())) {
            Sieve sieve = sieve(rule);
            Fate fate = sieve.take(row);
            if (fate == Fate.REJECTED) {
                rejects.add(sieve.rejected().getFirst(), 0);
                Optional<Reject> reject = rejects.first().stream().findFirst();
                return new PreviewRow(line, fate, row.raw(), new TreeMap<>(), reject);
            }
            Sieve all = sieve(Optional.empty());
            all.take(row);
            return new PreviewRow(line, fate, row.raw(), values(all, rejects), Optional.empty());
        }
    }

    private Sieve sieve(Optional<LineRule> kept) {
        return new Sieve(
                understood.draft(kept),
                understood.dialect().encoding().charset().name(),
                Progress.NONE);
    }

    private SortedMap<String, String> values(Sieve sieve, RejectLog rejects) throws WorkbenchException, IOException {
        Harvest harvest = new Harvest(understood.draft(Optional.empty()), rejects);
        harvest.put(0, sieve, harvest.add(sieve, 0));
        Loaded loaded = harvest.loaded(Dictionaries.NONE, Progress.NONE);
        return new KeptValues(understood.mapping(), loaded.runs(), Dictionaries.NONE.with(loaded.grown())).byRole();
    }
}
