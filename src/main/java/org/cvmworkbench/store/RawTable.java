package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;

/// The rows of a table as they lie in the key-value store beneath a database that is not open.
final class RawTable {
    private RawTable() {}

    /// Every row, committed or not.
    ///
    /// @param id of the table; 0 is H2's own: a row for each object, the statement that makes it the fourth column
    static List<SearchRow> rows(MVStore store, int id, int columns) {
        var rowType = RowFactory.getDefaultRowFactory()
                .createRowFactory(
                        null, CompareMode.getInstance(null, 0), null, new int[columns], null, null, columns, false)
                .getRowDataType();
        MVMap<Long, VersionedValue<SearchRow>> table = store.openMap(
                "table." + id,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<SearchRow, Object>(rowType)));
        List<SearchRow> rows = new ArrayList<>();
        for (VersionedValue<SearchRow> row : table.values()) {
            if (row.getCurrentValue() != null) rows.add(row.getCurrentValue());
            if (row.isCommitted()) continue;
            if (row.getCommittedValue() != null) rows.add(row.getCommittedValue());
        }
        return rows;
    }
}
