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
            Table table = new TableDraft(mapping, layouts, new Words(Dictionaries.NONE), rule).table();
            try (RejectLog rejects = new RejectLog(file.path(), mapping.header())) {
                counts = pass().through(table, rejects, ROWS);
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

    private Pass pass() {
        return new Pass(file, dialect, mapping.header(), Progress.NONE);
    }

    private List<PreviewRow> rows(Optional<LineRule> rule) throws IOException {
        List<PreviewRow> rows = new ArrayList<>();
        Pass pass = pass();
        pass.each(SHOWN, row -> rows.add(row(pass, row, rule)));
        return rows;
    }

    /// Takes a row into a table of its own, and reads it back.
    private PreviewRow row(Pass pass, Row row, Optional<LineRule> rule) throws IOException {
        Words words = new Words(Dictionaries.NONE);
        Table table = new TableDraft(mapping, layouts, words, rule).table();
        try (RejectLog rejects = new RejectLog(file.path(), mapping.header())) {
            Fate fate = pass.take(row, table, rejects);
            if (fate == Fate.FILTERED) table.add(row);
            boolean taken = fate != Fate.REJECTED;
            var values = taken
                    ? new KeptValues(mapping, table.runs(), Dictionaries.NONE.with(words.grown())).byRole()
                    : new TreeMap<String, String>();
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
