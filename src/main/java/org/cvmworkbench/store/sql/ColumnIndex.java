package org.cvmworkbench.store.sql;

import org.h2.command.query.AllColumnsForPlan;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.index.IndexCondition;
import org.h2.index.IndexType;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.result.SortOrder;
import org.h2.table.Column;
import org.h2.table.IndexColumn;
import org.h2.table.Table;
import org.h2.table.TableFilter;
import org.h2.value.Value;
import org.h2.value.ValueNull;

/// How H2 reaches the rows of a table: all of them, or those with one key.
final class ColumnIndex extends Index {
    /// What H2 takes for a look-up by hash, the cheapest there is.
    private static final double LOOKUP = 2;

    private final TableRows rows;
    private final boolean scan;

    private ColumnIndex(Table table, String name, TableRows rows, Column[] columns, IndexType type) {
        super(table, 0, name, IndexColumn.wrap(columns), 0, type);
        this.rows = rows;
        this.scan = type.isScan();
    }

    static ColumnIndex scan(Table table, TableRows rows) {
        return new ColumnIndex(table, rows.name() + "_scan", rows, table.getColumns(), IndexType.createScan(false));
    }

    static ColumnIndex byKey(Table table, TableRows rows) {
        Column[] key = {table.getColumn(rows.key())};
        return new ColumnIndex(table, rows.name() + "_key", rows, key, IndexType.createNonUnique(false, true, false));
    }

    @Override
    public Cursor find(SessionLocal session, SearchRow first, SearchRow last, boolean reverse) {
        return new RowCursor(rows, scan ? new TableRows.Range(0, rows.count()) : range(first));
    }

    private TableRows.Range range(SearchRow sought) {
        Value key = sought.getValue(rows.key());
        return key.equals(ValueNull.INSTANCE)
                ? TableRows.Range.NONE
                : rows.lookup().rows(key.getString());
    }

    @Override
    public double getCost(
            SessionLocal session,
            int[] masks,
            TableFilter[] filters,
            int filter,
            SortOrder sortOrder,
            AllColumnsForPlan allColumnsSet,
            boolean isSelectCommand) {
        if (scan) {
            return getCostRangeIndex(
                    masks, rows.count(), filters, filter, sortOrder, true, allColumnsSet, isSelectCommand);
        }
        boolean equal = masks != null && (masks[rows.key()] & IndexCondition.EQUALITY) == IndexCondition.EQUALITY;
        return equal ? LOOKUP : Long.MAX_VALUE;
    }

    @Override
    public boolean canScan() {
        return scan;
    }

    @Override
    public long getRowCount(SessionLocal session) {
        return rows.count();
    }

    @Override
    public long getRowCountApproximation(SessionLocal session) {
        return rows.count();
    }

    @Override
    public boolean needRebuild() {
        return false;
    }

    @Override
    public void close(SessionLocal session) {}

    @Override
    public void add(SessionLocal session, Row row) {
        throw readOnly();
    }

    @Override
    public void remove(SessionLocal session, Row row) {
        throw readOnly();
    }

    @Override
    public void remove(SessionLocal session) {
        throw readOnly();
    }

    @Override
    public void truncate(SessionLocal session) {
        throw readOnly();
    }

    @Override
    public void checkRename() {
        throw readOnly();
    }

    private DbException readOnly() {
        return DbException.getUnsupportedException(rows.name());
    }
}
