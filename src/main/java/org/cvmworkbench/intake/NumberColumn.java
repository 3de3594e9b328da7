package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.intake.cells.Decimal;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;
import org.jspecify.annotations.Nullable;

/// Decimals, scaled as their type is kept.
final class NumberColumn implements FieldColumn {
    private final Field field;
    private final NumberCell cell;
    private final LongBuilder values = new LongBuilder();

    NumberColumn(Field field, NumberCell cell) {
        this.field = field;
        this.cell = cell;
    }

    @Override
    public @Nullable Rejection check(Row row) {
        return cell.read(row);
    }

    @Override
    public void add(Row row) {
        values.add(value());
    }

    /// The value that was checked last, [Column#NO_LONG] where there was none.
    long value() {
        Decimal value = cell.value();
        return value == null ? Column.NO_LONG : value.scaled(NumberCell.decimals(field.type()));
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column.Longs(field.name(), values.toArray()));
    }
}
