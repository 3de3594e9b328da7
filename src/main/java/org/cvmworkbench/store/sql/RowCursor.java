package org.cvmworkbench.store.sql;

import org.h2.index.Cursor;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;

/// Goes through a range of rows.
final class RowCursor implements Cursor {
    private final TableRows rows;
    private final int end;
    private int row;

    RowCursor(TableRows rows, TableRows.Range range) {
        this.rows = rows;
        this.row = range.from() - 1;
        this.end = range.to();
    }

    @Override
    public boolean next() {
        return ++row < end;
    }

    @Override
    public Row get() {
        return new ColumnRow(rows, row);
    }

    @Override
    public SearchRow getSearchRow() {
        return get();
    }

    @Override
    public boolean previous() {
        throw DbException.getUnsupportedException(rows.name());
    }
}
