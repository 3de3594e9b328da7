package org.cvmworkbench.store.sql;

import java.util.List;
import java.util.Locale;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Points;
import org.h2.value.TypeInfo;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.h2.value.ValueVarchar;

/// POINTS: a row a movement of the ledger, by customer and time.
final class PointsRows {
    private static final long DAY = 86_400;

    private PointsRows() {}

    static TableRows of(Points points) {
        Words keys = new Words(points.customers());
        List<TableColumn> columns = List.of(
                new TableColumn("customer_id", TableColumn.TEXT, row -> keys.value(points.customer()[row])),
                new TableColumn("time", TypeInfo.TYPE_TIMESTAMP, row -> moment(points, row)),
                new TableColumn("day", TypeInfo.TYPE_DATE, row -> day(points.day()[row])),
                new TableColumn("receipt_id", TableColumn.TEXT, Words.cell(points.receipt())),
                new TableColumn("operation", TableColumn.TEXT, Words.cell(points.operation())),
                new TableColumn(
                        "move",
                        TableColumn.TEXT,
                        row -> ValueVarchar.get(points.move()[row].name().toLowerCase(Locale.ROOT))),
                new TableColumn("points", TableColumn.decimal(19, 2), Numbers.decimals(points.points(), 2)),
                new TableColumn("balance", TableColumn.decimal(19, 2), Numbers.decimals(points.balance(), 2)),
                new TableColumn("expires", TypeInfo.TYPE_DATE, row -> day(points.expires()[row])));
        return new TableRows("points", points.rows(), columns, 0, key -> {
            int[] rows = points.rowsOf(keys.codeOf(key));
            return new TableRows.Range(rows[0], rows[1]);
        });
    }

    private static Value moment(Points points, int row) {
        if (points.day()[row] == Column.NO_INT) return ValueNull.INSTANCE;
        return Numbers.timestamp(points.day()[row] * DAY + Math.max(0, points.second()[row]));
    }

    private static Value day(int day) {
        return day == Column.NO_INT ? ValueNull.INSTANCE : Numbers.date(day * DAY);
    }
}
