package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows with the names of their columns before the first.
final class NamedRows implements Rows {
    private final Rows rows;
    private final List<String> names;
    private boolean named;

    NamedRows(List<String> names, Rows rows) {
        this.names = names;
        this.rows = rows;
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (named) return rows.next();
        named = true;
        Row row = new Row();
        row.begin(0);
        for (String name : names) row.add(name.toCharArray(), 0, name.length());
        return row;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
