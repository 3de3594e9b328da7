package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Kind;
import org.jspecify.annotations.Nullable;

/// Customers, products, campaigns, targets or redemptions: each row of the file is a row of the run.
record PlainTable(Kind kind, List<FieldColumn> columns) implements Table {
    PlainTable {
        columns = List.copyOf(columns);
    }

    @Override
    public @Nullable Rejection check(Row row) {
        for (int i = 0; i < columns.size(); i++) {
            Rejection rejection = columns.get(i).check(row);
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
        for (int i = 0; i < columns.size(); i++) columns.get(i).add(row);
    }

    @Override
    public List<Facts> facts() {
        return List.of();
    }

    @Override
    public List<Shape> shapes() {
        return columns.stream().flatMap(column -> column.shapes().stream()).toList();
    }

    @Override
    public List<Narrow> take(Map<String, int[]> codes) {
        List<Narrow> taken = new ArrayList<>();
        for (FieldColumn column : columns) column.take(codes, taken);
        return taken;
    }
}
