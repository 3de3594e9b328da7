package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.intake.cells.DateLayout;
import org.cvmworkbench.intake.cells.KeyLayout;
import org.cvmworkbench.intake.cells.NumberLayout;
import org.cvmworkbench.intake.cells.SniffedDates;
import org.cvmworkbench.intake.cells.SniffedNumbers;
import org.cvmworkbench.intake.derived.DerivedColumns;
import org.cvmworkbench.intake.header.Columns;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.WorkbenchException;

/// How the cells of a file are written, by the rows of its beginning.
record Layouts(SniffedDates sniffedDates, SniffedNumbers sniffedNumbers, Map<Integer, KeyLayout> keys) {
    private static final Set<FieldType> DATES = EnumSet.of(FieldType.DAY, FieldType.MOMENT);
    private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.QUANTITY, FieldType.PRICE, FieldType.MONEY);

    static Layouts of(Mapping mapping, Columns file, DerivedColumns derived, Dialect dialect, Settings settings)
            throws WorkbenchException, IOException {
        List<List<String>> rows = file.rows();
        Map<Integer, KeyLayout> keys = new HashMap<>();
        for (int column : mapping.columns(Set.of(FieldType.KEY))) {
            keys.put(column, KeyLayout.of(cells(rows, List.of(column))));
        }
        return new Layouts(
                SniffedDates.of(
                        settings.format("dateFormat"),
                        cells(rows, mapping.columns(DATES)),
                        () -> cells(derived.onto(dialect.later()), mapping.columns(DATES))),
                SniffedNumbers.of(
                        settings.format("decimal"),
                        cells(rows, mapping.columns(NUMBERS)),
                        dialect.delimiter().equals("semicolon")),
                keys);
    }

    private static List<String> cells(List<List<String>> rows, List<Integer> columns) {
        return rows.stream()
                .flatMap(row ->
                        columns.stream().filter(column -> column < row.size()).map(row::get))
                .toList();
    }

    DateLayout dates() {
        return sniffedDates.layout();
    }

    NumberLayout numbers() {
        return sniffedNumbers.layout();
    }

    /// Keys without a sniffed layout are kept as they are.
    KeyLayout key(int column) {
        return Optional.ofNullable(keys.get(column)).orElse(new KeyLayout(false));
    }
}
