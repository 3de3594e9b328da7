package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Kind;
import org.jspecify.annotations.Nullable;

/// Customers, products, campaigns, targets or redemptions: each row of the file is a row of the run.
final class PlainTable implements Table {
    private final Kind kind;
    private final List<FieldColumn> columns;
    private int rows;

    PlainTable(Kind kind, List<FieldColumn> columns) {
        this.kind = kind;
        this.columns = columns;
    }

    @Override
    public @Nullable Rejection check(Row row) {
        for (FieldColumn column : columns) {
            Rejection rejection = column.check(row);
            if (rejection != null) return rejection;
        }
        return null;
    }

    @Override
    public boolean keeps(Row row) {
        return true;
    }

    @Override
    public void add(Row row) {
        for (FieldColumn column : columns) column.add(row);
        rows++;
    }

    @Override
    public List<Run> runs() {
        List<Column> all = new ArrayList<>();
        for (FieldColumn column : columns) all.addAll(column.columns());
        return List.of(new Run(kind, rows, all));
    }
}
