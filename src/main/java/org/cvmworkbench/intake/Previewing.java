package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.intake.header.Columns;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.header.Role;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;

/// Looks at the first rows of a file: what an import would make of them.
record Previewing(ImportRequest request, Understanding understood) {
    /// Rows that are looked at.
    static final int ROWS = 5_000;

    /// Rows that are shown.
    private static final int SHOWN = 50;

    private static final int SAMPLES = 3;

    /// @param rule of the lines to keep
    Preview preview(Optional<LineRule> rule) throws WorkbenchException, IOException {
        List<String> missing = understood.mapping().missingWords();
        RowCounts counts = RowCounts.NONE;
        List<PreviewRow> rows = List.of();
        List<Reject> problems = List.of();
        OfferedFilters filters = new OfferedFilters();
        if (missing.isEmpty()) {
            rows = new PreviewRows(request, understood, rule).first(SHOWN);
            Pass pass = understood.pass(Optional.of(filters.lookingOn(rule)), Progress.NONE);
            try (RejectLog rejects = new RejectLog(request.file(), understood.header())) {
                counts = pass.look(ROWS, rejects).counts();
                problems = rejects.first();
            }
        }
        return new Preview(
                understood.mapping().kind(),
                columns(),
                missing,
                counts,
                missing.isEmpty() && counts.read() < ROWS,
                rows,
                problems,
                filters.offered(request.keep()),
                derived(),
                request.profile(),
                understood.sniffed());
    }

    private List<Derivation> derived() {
        return understood.mapping().names().entrySet().stream()
                .filter(entry -> understood.header().derived().contains(entry.getValue()))
                .map(entry -> new Derivation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<PreviewColumn> columns() {
        return IntStream.range(0, understood.columns().count())
                .mapToObj(this::column)
                .toList();
    }

    private PreviewColumn column(int column) {
        Header header = understood.header();
        Columns columns = understood.columns();
        String name = header.names().get(column);
        boolean own = !name.isEmpty() && Collections.frequency(header.names(), name) == 1;
        return new PreviewColumn(
                name,
                own ? name : String.valueOf(column + 1),
                understood.mapping().role(column).map(Role::word),
                understood.mapping().evidence(column),
                columns.content(column).content(),
                columns.filled(column).stream().distinct().limit(SAMPLES).toList());
    }
}
