package org.cvmworkbench.intake;

import org.cvmworkbench.intake.cells.Decimal;
import org.cvmworkbench.intake.cells.NumberLayout;
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
    private @Nullable Decimal value;

    NumberCell(int cell, FieldType type, NumberLayout layout) {
        this.cell = cell;
        this.type = type;
        this.layout = layout;
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
        if (row.blank(cell)) return null;
        value = layout.read(row.chars(), row.from(cell), row.to(cell));
        if (value == null) return Rejection.of(row, cell, "reject.number");
        return inRange(value, type) ? null : Rejection.of(row, cell, "reject.range");
    }

    static boolean inRange(Decimal value, FieldType type) {
        return value.fits(decimals(type))
                && (type != FieldType.QUANTITY || Math.abs(value.scaled(3)) <= MOST_THOUSANDTHS);
    }

    int cell() {
        return cell;
    }

    /// Null where the cell was empty.
    @Nullable
    Decimal value() {
        return value;
    }
}
