package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.columns.Values;
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
    private final Values days = new Values();
    private final Values seconds = new Values();
    /// What was read well the last time: the lines of a receipt repeat its time.
    private final char[] known = new char[32];
    private int length;
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
        char[] text = row.chars();
        int from = row.from(cell);
        int to = row.to(cell);
        if (isKnown(text, from, to)) return null;
        length = 0;
        if (!reader.read(text, from, to)) return Rejection.of(row, cell, "reject.date");
        if (!reader.inRange()) return Rejection.of(row, cell, "reject.date-range");
        remember(text, from, to);
        return null;
    }

    private boolean isKnown(char[] text, int from, int to) {
        if (to - from != length) return false;
        for (int i = length - 1; i >= 0; i--) if (text[from + i] != known[i]) return false;
        return true;
    }

    private void remember(char[] text, int from, int to) {
        if (to - from > known.length) return;
        length = to - from;
        System.arraycopy(text, from, known, 0, length);
    }

    @Override
    public void add(Row row) {
        days.add(missing ? Column.NO_LONG : reader.day());
        if (field.type() != FieldType.MOMENT) return;
        seconds.add(missing || reader.second() == Column.NO_INT ? Column.NO_LONG : reader.second());
    }

    @Override
    public List<Shape> shapes() {
        Shape day = Shape.ints(field.name());
        if (field.type() != FieldType.MOMENT) return List.of(day);
        return List.of(day, Shape.ints(field.name() + ".second").where(rows -> rows.lowest() != Narrow.MISSING));
    }

    @Override
    public void take(Map<String, int[]> codes, List<Narrow> into) {
        into.add(days.take());
        if (field.type() == FieldType.MOMENT) into.add(seconds.take());
    }
}
