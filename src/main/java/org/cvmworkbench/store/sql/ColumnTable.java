package org.cvmworkbench.store.sql;

import java.util.List;
import org.h2.command.ddl.CreateTableData;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.index.IndexType;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.table.Column;
import org.h2.table.IndexColumn;
import org.h2.table.TableBase;
import org.h2.table.TableType;

/// A table of an H2 database that is a view of columns in memory: H2 reads them in place. It is put into the database
/// as an object; a `CREATE TABLE … ENGINE` would name a class, which would have to find the columns in a static field.
final class ColumnTable extends TableBase {
    private final TableRows rows;
    private final long version;
    private final Index scan;
    private final Index byKey;

    private ColumnTable(CreateTableData data, TableRows rows, long version) {
        super(data);
        this.rows = rows;
        this.version = version;
        this.scan = ColumnIndex.scan(this, rows);
        this.byKey = ColumnIndex.byKey(this, rows);
    }

    /// @param version of the snapshot: H2 keeps the answer of a query as long as it stays the same
    static void add(SessionLocal session, TableRows rows, long version) {
        Database database = session.getDatabase();
        CreateTableData data = new CreateTableData();
        data.schema = database.getMainSchema();
        data.tableName = rows.name();
        data.id = database.allocateObjectId();
        data.session = session;
        for (TableColumn column : rows.columns()) data.columns.add(new Column(column.name(), column.type()));
        database.addSchemaObject(session, new ColumnTable(data, rows, version));
    }

    @Override
    public Index getScanIndex(SessionLocal session) {
        return scan;
    }

    @Override
    public List<Index> getIndexes() {
        return List.of(scan, byKey);
    }

    @Override
    public boolean canGetRowCount(SessionLocal session) {
        return true;
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
    public long getMaxDataModificationId() {
        return version;
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    @Override
    public TableType getTableType() {
        return TableType.EXTERNAL_TABLE_ENGINE;
    }

    @Override
    public boolean isInsertable() {
        return false;
    }

    @Override
    public boolean canDrop() {
        return false;
    }

    @Override
    public void close(SessionLocal session) {}

    @Override
    public Index addIndex(
            SessionLocal session,
            String indexName,
            int indexId,
            IndexColumn[] cols,
            int uniqueColumnCount,
            IndexType indexType,
            boolean create,
            String indexComment) {
        throw readOnly();
    }

    @Override
    public void addRow(SessionLocal session, Row row) {
        throw readOnly();
    }

    @Override
    public void removeRow(SessionLocal session, Row row) {
        throw readOnly();
    }

    @Override
    public long truncate(SessionLocal session) {
        throw readOnly();
    }

    @Override
    public void checkSupportAlter() {
        throw readOnly();
    }

    private DbException readOnly() {
        return DbException.getUnsupportedException(rows.name());
    }
}
