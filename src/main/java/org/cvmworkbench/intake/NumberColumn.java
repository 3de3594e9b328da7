package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.columns.Values;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;
import org.jspecify.annotations.Nullable;

/// Decimals, scaled as their type is kept.
final class NumberColumn implements FieldColumn {
    private final Field field;
    private final NumberCell cell;
    private final Values values = new Values();

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

    /// The value that was checked last, [org.cvmworkbench.columns.Column#NO_LONG] where there was none.
    long value() {
        return cell.scaled();
    }

    @Override
    public List<Shape> shapes() {
        return List.of(Shape.longs(field.name()));
    }

    @Override
    public void take(Map<String, int[]> codes, List<Narrow> into) {
        into.add(values.take());
    }
}
