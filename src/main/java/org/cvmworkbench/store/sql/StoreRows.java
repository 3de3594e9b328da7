package org.cvmworkbench.store.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.columns.Stores;
import org.h2.value.TypeInfo;
import org.h2.value.ValueNull;

/// STORE: a row a store that a receipt or a file names.
final class StoreRows {
    private static final long DAY = 86_400;

    private StoreRows() {}

    static TableRows of(Snapshot snapshot) {
        Stores stores = snapshot.stores();
        int[] codes = known(snapshot);
        Words keys = new Words(stores.keys());
        ColumnNames names = new ColumnNames();
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn(names.add("store_id"), TableColumn.TEXT, row -> keys.value(codes[row])));
        for (String name : List.of("name", "city", "region", "format")) {
            Cell words = Words.cell(stores.attribute(name));
            columns.add(new TableColumn(names.add(name), TableColumn.TEXT, row -> words.at(codes[row])));
        }
        columns.add(new TableColumn("opened", TypeInfo.TYPE_DATE, row -> {
            int opened = stores.opened(codes[row]);
            return opened == Column.NO_INT ? ValueNull.INSTANCE : Numbers.date(opened * DAY);
        }));
        return new TableRows("store", codes.length, columns, 0, key -> {
            int row = Arrays.binarySearch(codes, keys.codeOf(key));
            return row < 0 ? TableRows.Range.NONE : new TableRows.Range(row, row + 1);
        });
    }

    private static int[] known(Snapshot snapshot) {
        Stores stores = snapshot.stores();
        boolean[] there = Arrays.copyOf(stores.listed(), stores.keys().size());
        for (int code : snapshot.receipts().store().codes()) there[code] = true;
        return IntStream.range(1, there.length).filter(code -> there[code]).toArray();
    }
}
