package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.cells.ColumnContent;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.intake.header.Role;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.intake.source.SourceFile;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;

/// Looks at the first rows of a file: what an import would make of them.
record Previewing(ImportRequest request, SourceFile file, Dialect dialect, Mapping mapping, Layouts layouts) {
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
            rows = rows(rule);
            try (RejectLog rejects = new RejectLog(file.path(), mapping.header())) {
                counts = pass(rule).first(ROWS, rejects).counts();
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

    private Pass pass(Optional<LineRule> rule) {
        return new Pass(file, dialect, new TableDraft(mapping, layouts, rule), Progress.NONE);
    }

    private List<PreviewRow> rows(Optional<LineRule> rule) throws WorkbenchException, IOException {
        List<PreviewRow> rows = new ArrayList<>();
        Pass pass = pass(rule);
        pass.each(SHOWN, row -> rows.add(row(pass, row)));
        return rows;
    }

    /// Takes a row as the only one of its file, and reads it back.
    private PreviewRow row(Pass pass, Row row) throws WorkbenchException, IOException {
        try (RejectLog rejects = new RejectLog(file.path(), mapping.header())) {
            Sieve sieve = pass.sieve();
            Fate fate = sieve.take(row);
            if (fate == Fate.FILTERED) sieve.table().add(row);
            Harvest harvest = new Harvest(pass.draft(), rejects);
            harvest.put(0, sieve, harvest.add(sieve, 0));
            Loaded loaded = harvest.loaded(Dictionaries.NONE, Progress.NONE);
            var values = fate == Fate.REJECTED
                    ? new TreeMap<String, String>()
                    : new KeptValues(mapping, loaded.runs(), Dictionaries.NONE.with(loaded.grown())).byRole();
            Optional<Reject> reject = rejects.first().stream().findFirst();
            return new PreviewRow(row.line(), fate, row.raw(), values, reject);
        }
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
