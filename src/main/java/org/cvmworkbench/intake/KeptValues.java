package org.cvmworkbench.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.intake.header.Role;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.Kind;

/// What one row became, as text: runs of one row each, read back.
record KeptValues(Mapping mapping, List<Run> runs, Dictionaries words) {
    private static final String SECOND = ".second";

    SortedMap<String, String> byRole() {
        SortedMap<String, String> values = new TreeMap<>();
        for (Run run : runs) {
            for (Column column : run.columns()) {
                value(run, column).ifPresent(value -> values.putIfAbsent(word(run.kind(), column.name()), value));
            }
        }
        return values;
    }

    /// The word of the role that a column is of.
    private String word(Kind owner, String field) {
        return mapping.columns().keySet().stream()
                .filter(role -> role.owner() == owner && role.field().name().equals(field))
                .map(Role::word)
                .findFirst()
                .orElse(field.equals("product_name") ? "productName" : field);
    }

    private Optional<String> value(Run run, Column column) {
        return switch (column) {
            case Column.Codes codes ->
                Optional.of(words.get(codes.dictionary()).value(codes.values()[0]))
                        .filter(word -> !word.isEmpty());
            case Column.Ints ints -> moment(run, ints);
            case Column.Longs longs -> decimal(run.kind(), longs);
        };
    }

    private static Optional<String> moment(Run run, Column.Ints days) {
        if (days.name().endsWith(SECOND) || days.values()[0] == Column.NO_INT) return Optional.empty();
        String day = LocalDate.ofEpochDay(days.values()[0]).toString();
        int[] seconds = run.ints(days.name() + SECOND);
        boolean timed = seconds.length > 0 && seconds[0] != Column.NO_INT;
        return Optional.of(timed ? day + " " + LocalTime.ofSecondOfDay(seconds[0]) : day);
    }

    private static Optional<String> decimal(Kind kind, Column.Longs longs) {
        if (longs.values()[0] == Column.NO_LONG) return Optional.empty();
        FieldType type = kind.field(longs.name()).map(Field::type).orElse(FieldType.MONEY);
        BigDecimal value = BigDecimal.valueOf(longs.values()[0], NumberCell.decimals(type));
        return Optional.of(
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
}
