package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;

/// Looks at the first rows of a file: what an import would make of them.
///
/// @param rule of the lines to keep
record Previewing(Dialect dialect, Mapping mapping, Layouts layouts, Optional<LineRule> rule) {
    /// Rows that are looked at.
    static final int ROWS = 5_000;

    private static final int SAMPLES = 3;

    Preview preview(Sniffed sniffed) throws WorkbenchException, IOException {
        List<String> missing = mapping.missingWords();
        RowCounts counts = RowCounts.NONE;
        List<Reject> problems = List.of();
        if (missing.isEmpty()) {
            Table table = new TableDraft(mapping, layouts, new Words(Dictionaries.NONE), rule).table();
            try (RejectLog rejects = new RejectLog(dialect.file().path(), mapping.header())) {
                counts = new Pass(dialect, mapping.header(), Progress.NONE).through(table, rejects, ROWS);
                problems = rejects.first();
            }
        }
        boolean whole = missing.isEmpty() && counts.read() < ROWS;
        return new Preview(mapping.kind(), columns(), missing, counts, whole, problems, sniffed);
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
        List<String> samples = rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .distinct()
                .limit(SAMPLES)
                .toList();
        return new PreviewColumn(name, own ? name : String.valueOf(column + 1), mapping.word(column), samples);
    }
}
