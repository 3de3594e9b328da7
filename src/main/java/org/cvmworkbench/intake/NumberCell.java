package org.cvmworkbench.intake;

import org.cvmworkbench.columns.Column;
import org.cvmworkbench.intake.cells.Decimal;
import org.cvmworkbench.intake.cells.NumberLayout;
import org.cvmworkbench.intake.cells.PlainNumber;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.FieldType;
import org.jspecify.annotations.Nullable;

/// A cell that holds a number, and the number it held last. Belongs to one thread.
final class NumberCell {
    /// Quantities are kept as ints of thousandths.
    private static final long MOST_THOUSANDTHS = Integer.MAX_VALUE;

    private final int cell;
    private final FieldType type;
    private final NumberLayout layout;
    private final PlainNumber plain;
    private final int decimals;
    /// Null where the cell was empty or plain.
    private @Nullable Decimal value;

    private long scaled = Column.NO_LONG;

    NumberCell(int cell, FieldType type, NumberLayout layout) {
        this.cell = cell;
        this.type = type;
        this.layout = layout;
        this.plain = new PlainNumber(layout.mark());
        this.decimals = decimals(type);
    }

    /// How many decimals numbers of this type are kept with.
    static int decimals(FieldType type) {
        return switch (type) {
            case QUANTITY -> 3;
            case PRICE -> 4;
            case MONEY -> 2;
            case KEY, TEXT, DAY, MOMENT -> throw new IllegalArgumentException(type + " is no number");
        };
    }

    @Nullable
    Rejection read(Row row) {
        value = null;
        scaled = Column.NO_LONG;
        if (row.blank(cell)) return null;
        char[] text = row.chars();
        int from = row.from(cell);
        int to = row.to(cell);
        if (plain.read(text, from, to, decimals)) {
            scaled = plain.scaled();
        } else {
            value = layout.read(text, from, to);
            if (value == null) return Rejection.of(row, cell, "reject.number");
            if (!value.fits(decimals)) return Rejection.of(row, cell, "reject.range");
            scaled = value.scaled(decimals);
        }
        return inRange(scaled, type) ? null : Rejection.of(row, cell, "reject.range");
    }

    private static boolean inRange(long scaled, FieldType type) {
        return type != FieldType.QUANTITY || Math.abs(scaled) <= MOST_THOUSANDTHS;
    }

    int cell() {
        return cell;
    }

    boolean empty() {
        return scaled == Column.NO_LONG;
    }

    /// In units of its type, rounded half-up; [Column#NO_LONG] where the cell was empty.
    long scaled() {
        return scaled;
    }

    /// As it was written, or null where the cell was empty.
    @Nullable
    Decimal value() {
        return value != null || empty() ? value : new Decimal(scaled, decimals);
    }
}
