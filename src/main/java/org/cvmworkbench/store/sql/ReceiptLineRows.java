package org.cvmworkbench.store.sql;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.h2.value.TypeInfo;
import org.h2.value.Value;
import org.h2.value.ValueNull;

/// RECEIPT_LINE: a row a line. Rows are mostly asked for one after the other, so the receipt and customer of the last
/// one are remembered; another one is found by halving. Belongs to one thread.
final class ReceiptLineRows {
    private static final int DAY = 86_400;

    private final Customers customers;
    private final Receipts receipts;
    private final Lines lines;
    private final Words customerKeys;
    private final Words productKeys;
    private int lastReceipt;
    private int lastCustomer;

    private ReceiptLineRows(Snapshot snapshot) {
        this.customers = snapshot.customers();
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.customerKeys = new Words(customers.dictionary());
        this.productKeys = new Words(snapshot.products().keys());
    }

    static TableRows of(Snapshot snapshot) {
        ReceiptLineRows rows = new ReceiptLineRows(snapshot);
        Lines lines = snapshot.lines();
        Receipts receipts = snapshot.receipts();
        return new TableRows(
                "receipt_line",
                lines.count(),
                List.of(
                        rows.ofReceipt("receipt_id", receipts.number()),
                        new TableColumn("customer_id", TableColumn.TEXT, rows::customer),
                        new TableColumn("time", TypeInfo.TYPE_TIMESTAMP, line -> Numbers.timestamp(rows.moment(line))),
                        new TableColumn("day", TypeInfo.TYPE_DATE, line -> Numbers.date(rows.moment(line))),
                        rows.ofReceipt("store", receipts.store()),
                        rows.ofReceipt("channel", receipts.channel()),
                        rows.ofReceipt("country", receipts.country()),
                        rows.ofReceipt("currency", receipts.currency()),
                        new TableColumn(
                                "product_id", TableColumn.TEXT, line -> rows.productKeys.value(lines.product()[line])),
                        new TableColumn(
                                "quantity",
                                TableColumn.decimal(12, 3),
                                line -> Numbers.decimal(lines.quantity()[line], 3)),
                        new TableColumn("price", TableColumn.decimal(19, 4), Numbers.decimals(lines.price(), 4)),
                        new TableColumn("discount", TableColumn.decimal(19, 2), Numbers.decimals(lines.discount(), 2)),
                        new TableColumn("amount", TableColumn.decimal(19, 2), Numbers.decimals(lines.amount(), 2)),
                        new TableColumn("cost", TableColumn.decimal(19, 4), Numbers.decimals(lines.cost(), 4))),
                1,
                rows::ofCustomer);
    }

    private TableColumn ofReceipt(String name, Coded coded) {
        Cell cell = Words.cell(coded);
        return new TableColumn(name, TableColumn.TEXT, line -> cell.at(receipt(line)));
    }

    private int receipt(int line) {
        int[] first = receipts.firstLine();
        if (line >= first[lastReceipt + 1] && lastReceipt + 2 < first.length) lastReceipt++;
        if (line < first[lastReceipt] || line >= first[lastReceipt + 1]) lastReceipt = holder(first, line);
        return lastReceipt;
    }

    private Value customer(int line) {
        int receipt = receipt(line);
        int[] first = receipts.firstOfCustomer();
        if (receipt < first[lastCustomer] || receipt >= first[lastCustomer + 1]) lastCustomer = holder(first, receipt);
        if (lastCustomer == receipts.customers()) return ValueNull.INSTANCE;
        return customerKeys.value(customers.codes()[lastCustomer]);
    }

    /// The last index whose range begins at or before `item` and is not empty.
    private static int holder(int[] first, int item) {
        int found = Arrays.binarySearch(first, item);
        if (found < 0) return -found - 2;
        while (found + 1 < first.length && first[found + 1] == item) found++;
        return found;
    }

    private long moment(int line) {
        int receipt = receipt(line);
        long delay = lines.delay().length == 0 ? 0 : lines.delay()[line];
        return (long) receipts.day()[receipt] * DAY + Math.max(0, receipts.second()[receipt]) + delay;
    }

    private TableRows.Range ofCustomer(String key) {
        int customer = Arrays.binarySearch(customers.codes(), customerKeys.codeOf(key));
        if (customer < 0) return TableRows.Range.NONE;
        int[] first = receipts.firstLine();
        return new TableRows.Range(first[receipts.from(customer)], first[receipts.to(customer)]);
    }
}
