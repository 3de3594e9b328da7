package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.cells.ColumnContent;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.intake.header.Role;
import org.cvmworkbench.intake.source.ByteMeter;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.intake.source.Rows;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// Looks at the first rows of a file: what an import would make of them.
record Previewing(ImportRequest request, Dialect dialect, Mapping mapping, Layouts layouts) {
    /// Rows that are looked at.
    static final int ROWS = 5_000;

    /// Rows that are shown.
    private static final int SHOWN = 50;

    private static final int SAMPLES = 3;

    /// @param rule of the lines to keep
    Preview preview(Optional<LineRule> rule, Sniffed sniffed) throws WorkbenchException, IOException {
        List<String> missing = mapping.missingWords();
        RowCounts counts = RowCounts.NONE;
        List<PreviewRow> rows = List.of();
        List<Reject> problems = List.of();
        if (missing.isEmpty()) {
            TableDraft draft = new TableDraft(mapping, layouts, rule);
            rows = rows(draft);
            try (RejectLog rejects = new RejectLog(dialect.file().path(), mapping.header())) {
                counts = new Pass(dialect, draft, Progress.NONE)
                        .first(ROWS, rejects)
                        .counts();
                problems = rejects.first();
            }
        }
        return new Preview(
                mapping.kind(),
                columns(),
                missing,
                counts,
                missing.isEmpty() && counts.read() < ROWS,
                rows,
                problems,
                List.of(),
                List.of(),
                request.profile(),
                sniffed);
    }

    private List<PreviewRow> rows(TableDraft draft) throws WorkbenchException, IOException {
        List<PreviewRow> shown = new ArrayList<>();
        Header header = mapping.header();
        try (Rows rows = dialect.rows(new ByteMeter(), header.names().size())) {
            if (header.present()) Sieve.skipHeader(rows);
            for (@Nullable Row row = rows.next(); row != null && shown.size() < SHOWN; row = rows.next()) {
                if (!row.blank()) shown.add(row(row, draft));
            }
        }
        return shown;
    }

    /// Takes a row into a table of its own, and reads it back.
    private PreviewRow row(Row row, TableDraft draft) throws WorkbenchException, IOException {
        try (RejectLog rejects = new RejectLog(dialect.file().path(), mapping.header())) {
            Fate fate = sieve(draft).take(row);
            Sieve all = sieve(new TableDraft(mapping, layouts, Optional.empty()));
            all.take(row);
            Harvest harvest = new Harvest(draft, rejects);
            harvest.put(0, all, harvest.add(all, 0));
            Loaded loaded = fate == Fate.REJECTED ? Loaded.NOTHING : harvest.loaded(Dictionaries.NONE, Progress.NONE);
            var values = new KeptValues(mapping, loaded.runs(), Dictionaries.NONE.with(loaded.grown())).byRole();
            Optional<Reject> reject = rejects.first().stream().findFirst();
            return new PreviewRow(row.line(), fate, row.raw(), values, reject);
        }
    }

    private Sieve sieve(TableDraft draft) {
        return new Sieve(draft, dialect.encoding().charset().name(), Progress.NONE);
    }

    private List<PreviewColumn> columns() {
        List<List<String>> rows = dialect.sample()
                .subList(mapping.header().present() ? 1 : 0, dialect.sample().size());
        return IntStream.range(0, mapping.header().names().size())
                .mapToObj(column -> column(column, rows))
                .toList();
    }

    private PreviewColumn column(int column, List<List<String>> rows) {
        Header header = mapping.header();
        String name = header.names().get(column);
        boolean own = !name.isEmpty() && Collections.frequency(header.names(), name) == 1;
        List<String> cells = rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .toList();
        return new PreviewColumn(
                name,
                own ? name : String.valueOf(column + 1),
                mapping.role(column).map(Role::word),
                mapping.evidence(column),
                ColumnContent.of(cells).content(),
                cells.stream().distinct().limit(SAMPLES).toList());
    }
}
