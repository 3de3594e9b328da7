package org.cvmworkbench.columns;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Kind;

/// What one imported file brought of one kind: columns of equal length, named as [Kind#fields()] has them, those that
/// the file lacks left out. Receipts are sorted by customer, day, receipt ([ReceiptOrder]).
///
/// @param origin the import it came with; where a run holds what several brought, its column `origin` says of each row
///     which
public record Run(Kind kind, int rows, List<Column> columns, Origin origin) {
    /// The column of import ids in a run that several imports share.
    public static final String ORIGIN = "origin";

    public Run {
        columns = List.copyOf(columns);
        for (Column column : columns) {
            if (column.rows() != rows) throw new IllegalArgumentException(column.name() + " has " + column.rows());
        }
    }

    /// A run that no base has yet.
    public Run(Kind kind, int rows, List<Column> columns) {
        this(kind, rows, columns, Origin.NONE);
    }

    /// The codes of a column; none where the run lacks it.
    public int[] codes(String name) {
        return column(name, Column.Codes.class).map(Column.Codes::values).orElse(NO_INTS);
    }

    public int[] ints(String name) {
        return column(name, Column.Ints.class).map(Column.Ints::values).orElse(NO_INTS);
    }

    /// As [#codes] and [#ints], to be unpacked in parts.
    Optional<Held<int[]>> held(String name) {
        return column(name, Column.class).map(column -> switch (column) {
            case Column.Codes codes -> codes.held();
            case Column.Ints ints -> ints.held();
            case Column.Longs longs -> throw new ClassCastException(longs.name() + " is of decimals");
        });
    }

    /// As [#longs], perhaps still packed.
    Optional<Held<long[]>> heldLongs(String name) {
        return column(name, Column.Longs.class).map(Column.Longs::held);
    }

    /// The same with only one of its columns, if it has it.
    Run only(String name) {
        List<Column> one =
                columns.stream().filter(column -> column.name().equals(name)).toList();
        return new Run(kind, rows, one, origin);
    }

    /// Unpacks every column.
    ///
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when the bytes of one mean nothing
    public void unpack() {
        for (Column column : columns) column.pick(NO_INTS);
    }

    public long[] longs(String name) {
        return column(name, Column.Longs.class).map(Column.Longs::values).orElse(NO_LONGS);
    }

    /// The rows that are kept, in their order; the run itself where all are.
    Run where(boolean[] keeps) {
        int count = 0;
        for (boolean one : keeps) if (one) count++;
        if (count == rows) return this;
        int[] kept = new int[count];
        int next = 0;
        for (int row = 0; row < rows; row++) if (keeps[row]) kept[next++] = row;
        return pick(kept);
    }

    public boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    boolean isCoded(String name) {
        return column(name, Column.class).filter(Column.Codes.class::isInstance).isPresent();
    }

    /// Some of its rows, in this order.
    public Run pick(int[] rows) {
        List<Column> picked = columns.stream().map(column -> column.pick(rows)).toList();
        return new Run(kind, rows.length, picked, origin);
    }

    private <T extends Column> Optional<T> column(String name, Class<T> type) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .map(type::cast)
                .findFirst();
    }

    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};
}
