package org.cvmworkbench.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.HeldRow;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;

/// Reads all rows that speak of a customer, each with the file it came with. Decodes only the chunks they are in.
final class HeldRows {
    private static final String SECOND = ".second";

    private final Sql sql;
    private final Map<String, Dictionary> words = new HashMap<>();
    private final Map<Integer, String> files = new HashMap<>();

    private HeldRows(Sql sql) throws SQLException {
        this.sql = sql;
        for (SavedImport file : ImportFiles.all(sql)) files.put(file.id(), file.file());
    }

    /// In the order of their imports.
    static List<HeldRow> of(CustomerTraces traces) throws WorkbenchException {
        return traces.file().read(sql -> {
            HeldRows reading = new HeldRows(sql);
            List<HeldRow> held = new ArrayList<>();
            for (Map.Entry<ColumnPlace, int[]> trace : traces.rows().entrySet()) {
                reading.add(trace.getKey(), trace.getValue(), held);
            }
            held.sort(Comparator.comparing(HeldRow::kind).thenComparingInt(HeldRow::importId));
            return held;
        });
    }

    private void add(ColumnPlace place, int[] rows, List<HeldRow> held) throws SQLException {
        List<Column> columns = sql.list(
                row -> column(row, place, rows),
                "SELECT * FROM run_column WHERE import_id = ? AND run = ? ORDER BY position",
                place.importId(),
                place.run());
        int[] origins = new Run(place.kind(), rows.length, columns).ints(Run.ORIGIN);
        for (int row = 0; row < rows.length; row++) {
            int importId = origins.length == 0 ? place.importId() : origins[row];
            SequencedMap<String, Object> values = new LinkedHashMap<>();
            for (Column column : columns) put(column, place.kind(), row, values);
            held.add(new HeldRow(place.kind(), importId, files.getOrDefault(importId, ""), values));
        }
    }

    private Column column(ResultSet row, ColumnPlace place, int[] rows) throws SQLException {
        Column picked = StoredColumn.empty(row, rows.length);
        int[] done = {0};
        sql.each(
                chunk -> {
                    int first = chunk.getInt("first_row");
                    int end = first + chunk.getInt("row_count");
                    int from = done[0];
                    while (done[0] < rows.length && rows[done[0]] < end) done[0]++;
                    if (from == done[0]) return;
                    Column whole = StoredColumn.empty(row, end - first);
                    ColumnPlace.decode(StoredBytes.of(chunk), whole, 0, end - first);
                    for (int i = from; i < done[0]; i++) copy(whole, rows[i] - first, picked, i);
                },
                "SELECT * FROM chunk WHERE import_id = ? AND run = ? AND position = ? ORDER BY first_row",
                place.importId(),
                place.run(),
                row.getInt("position"));
        return picked;
    }

    private static void copy(Column from, int row, Column into, int at) {
        switch (into) {
            case Column.Codes codes -> codes.values()[at] = ((Column.Codes) from).values()[row];
            case Column.Ints ints -> ints.values()[at] = ((Column.Ints) from).values()[row];
            case Column.Longs longs -> longs.values()[at] = ((Column.Longs) from).values()[row];
        }
    }

    private void put(Column column, Kind kind, int row, SequencedMap<String, Object> values) throws SQLException {
        String name = column.name();
        switch (column) {
            case Column.Codes codes -> {
                String word = words(codes.dictionary()).value(codes.values()[row]);
                if (!word.isEmpty()) values.put(name, word);
            }
            case Column.Ints ints -> {
                int value = ints.values()[row];
                if (value == Column.NO_INT || name.equals(Run.ORIGIN)) return;
                if (!name.endsWith(SECOND)) values.put(name, LocalDate.ofEpochDay(value));
                else values.computeIfPresent(moment(name), (_, day) -> at((LocalDate) day, value));
            }
            case Column.Longs longs -> {
                long value = longs.values()[row];
                if (value != Column.NO_LONG) values.put(name, BigDecimal.valueOf(value, scale(kind, name)));
            }
        }
    }

    private static String moment(String name) {
        return name.substring(0, name.length() - SECOND.length());
    }

    private static LocalDateTime at(LocalDate day, int second) {
        return day.atStartOfDay().plusSeconds(second);
    }

    private static int scale(Kind kind, String name) {
        Optional<FieldType> type = kind.field(name).map(Field::type);
        return switch (type.orElse(FieldType.MONEY)) {
            case QUANTITY -> 3;
            case PRICE -> 4;
            case MONEY, KEY, TEXT, DAY, MOMENT -> 2;
        };
    }

    private Dictionary words(String name) throws SQLException {
        Dictionary known = words.get(name);
        if (known != null) return known;
        Dictionary read = StoredWords.read(sql, name);
        words.put(name, read);
        return read;
    }
}
