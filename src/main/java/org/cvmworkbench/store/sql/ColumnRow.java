package org.cvmworkbench.store.sql;

import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.value.Value;

/// A row that reads its values from the columns when they are asked for.
final class ColumnRow extends Row {
    private final TableRows rows;
    private final int row;

    ColumnRow(TableRows rows, int row) {
        this.rows = rows;
        this.row = row;
    }

    @Override
    public Value getValue(int column) {
        return rows.columns().get(column).cell().at(row);
    }

    @Override
    public Value[] getValueList() {
        Value[] values = new Value[getColumnCount()];
        for (int column = 0; column < values.length; column++) values[column] = getValue(column);
        return values;
    }

    @Override
    public int getColumnCount() {
        return rows.columns().size();
    }

    @Override
    public int getMemory() {
        return 0;
    }

    @Override
    public void setValue(int column, Value value) {
        throw DbException.getUnsupportedException(rows.name());
    }

    @Override
    public void copyFrom(SearchRow source) {
        throw DbException.getUnsupportedException(rows.name());
    }
}
