package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.intake.cells.DateLayout;
import org.cvmworkbench.intake.cells.DateReader;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.jspecify.annotations.Nullable;

/// Days, and for a moment the seconds of the day, which are left out where no row has a time.
final class DateColumn implements FieldColumn {
    private final Field field;
    private final int cell;
    private final boolean required;
    private final DateReader reader;
    private final IntBuilder days = new IntBuilder();
    private final IntBuilder seconds = new IntBuilder();
    private boolean times;
    private boolean missing;

    DateColumn(Field field, int cell, boolean required, DateLayout layout) {
        this.field = field;
        this.cell = cell;
        this.required = required;
        this.reader = new DateReader(layout);
    }

    @Override
    public @Nullable Rejection check(Row row) {
        missing = row.blank(cell);
        if (missing) return required ? Rejection.ofCell(cell, "reject.empty", field.name()) : null;
        if (!reader.read(row.chars(), row.from(cell), row.to(cell))) return Rejection.of(row, cell, "reject.date");
        return reader.inRange() ? null : Rejection.of(row, cell, "reject.date-range");
    }

    @Override
    public void add(Row row) {
        days.add(missing ? Column.NO_INT : reader.day());
        if (field.type() != FieldType.MOMENT) return;
        int second = missing ? Column.NO_INT : reader.second();
        seconds.add(second);
        times |= second != Column.NO_INT;
    }

    @Override
    public List<Column> columns() {
        Column day = new Column.Ints(field.name(), days.toArray());
        return times ? List.of(day, new Column.Ints(field.name() + ".second", seconds.toArray())) : List.of(day);
    }
}
