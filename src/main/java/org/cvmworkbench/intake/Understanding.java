package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cvmworkbench.intake.derived.DerivedColumns;
import org.cvmworkbench.intake.header.Columns;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.intake.header.Recognition;
import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.intake.header.SeparateTimes;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.intake.source.SourceFile;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// What was understood of a file by its first rows: how it is written, what its columns are, and how their cells read.
///
/// @param columns those of the file, and behind them the derived ones
record Understanding(Dialect dialect, Columns columns, DerivedColumns derived, Mapping mapping, Layouts layouts) {

    private interface Choice {
        Mapping of(Recognition recognition) throws WorkbenchException;
    }

    /// @throws WorkbenchException where the file is of no kind
    static Understanding of(ImportRequest request) throws WorkbenchException, IOException {
        return of(request, recognition -> recognition.mapping(request.kind()));
    }

    /// What fits best, though something may be missing.
    static Understanding closest(ImportRequest request) throws WorkbenchException, IOException {
        return of(request, recognition -> recognition.closest(request.kind()));
    }

    private static Understanding of(ImportRequest request, Choice choice) throws WorkbenchException, IOException {
        Settings settings = Settings.of(request);
        SourceFile file = SourceFile.of(request.file(), request.part());
        Dialect dialect = Dialect.of(file, settings.format(), Roles::isKnown);
        Header header = Header.of(dialect.header(settings.format("header")), dialect.sample());
        Understanding first = of(request, settings, dialect, header, choice);
        Optional<Map.Entry<String, String>> joined = SeparateTimes.joined(first.columns, first.mapping);
        if (joined.isEmpty()) return first;
        Map<String, String> roles = new TreeMap<>(settings.roles());
        roles.put(joined.get().getKey(), joined.get().getValue());
        return of(request, new Settings(settings.format(), roles), dialect, header, choice);
    }

    private static Understanding of(
            ImportRequest request, Settings settings, Dialect dialect, Header header, Choice choice)
            throws WorkbenchException, IOException {
        DerivedColumns derived = DerivedColumns.of(
                header,
                settings.roles(),
                dialect.sample(),
                settings.format("decimal"),
                dialect.delimiter().equals("semicolon"));
        Columns columns = Columns.of(derived.header(), derived.onto(dialect.sample()));
        Mapping mapping = choice.of(new Recognition(request.name(), columns, settings.roles()));
        Layouts layouts = Layouts.of(mapping, columns, derived, dialect, settings);
        return new Understanding(dialect, columns, derived, mapping, layouts);
    }

    Header header() {
        return columns.header();
    }

    /// @param rule of the lines to keep
    Pass pass(Optional<LineRule> rule, Progress progress) {
        return new Pass(dialect, draft(rule), progress);
    }

    TableDraft draft(Optional<LineRule> rule) {
        return new TableDraft(mapping, layouts, derived, rule);
    }

    /// The names as they are compared, or the number of columns; and the part.
    String heading(Optional<String> part) {
        List<String> names = header().own();
        String key = header().tells()
                ? names.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","))
                : "#" + names.size();
        return part.map(one -> one + ": " + key).orElse(key);
    }

    Sniffed sniffed() {
        List<Text> reasons = new ArrayList<>(dialect.reasons());
        reasons.add(Text.of(header().present() ? "sniffed.header.names" : "sniffed.header.none"));
        reasons.addAll(layouts.sniffedDates().reasons());
        reasons.add(layouts.sniffedNumbers().reason());
        return new Sniffed(
                dialect.encoding().charset().name(),
                dialect.delimiter(),
                header().present(),
                layouts.dates().pattern(),
                layouts.numbers().word(),
                mapping.names(),
                reasons);
    }
}
