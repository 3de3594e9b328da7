package org.cvmworkbench.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// `receipts.csv`.
final class ReceiptsFile implements AutoCloseable {
    private final ByteLines lines;
    private final Chain chain;
    private final String[] dates = IntStream.range(0, History.DAYS)
            .mapToObj(day -> History.date(day).toString())
            .toArray(String[]::new);
    private final String[] products;
    private int lineCount;

    ReceiptsFile(Path file, Chain chain) throws IOException {
        this.chain = chain;
        lines = new ByteLines(file);
        products = chain.catalogue().products().stream().map(Product::id).toArray(String[]::new);
        lines.text("receipt_id,customer_id,time,store,channel,product_id,quantity,price,discount,amount");
        lines.endLine();
    }

    /// @param number of the receipt, from 1
    void write(int number, long key, Till.Receipt receipt) throws IOException {
        for (Sale sale : receipt.sales()) {
            lines.symbol('R');
            lines.number(number, 8);
            lines.comma();
            customer(ReceiptKey.customer(key));
            lines.comma();
            time(key);
            lines.comma();
            lines.text(chain.stores().get(receipt.store()).name());
            lines.comma();
            lines.text(receipt.outlet().word());
            lines.comma();
            sale(sale);
            lines.endLine();
            lineCount++;
        }
    }

    private void customer(int customer) throws IOException {
        if (chain.anonymous(customer)) return;
        lines.symbol('C');
        lines.number(customer + 1L, 7);
    }

    private void time(long key) throws IOException {
        int minute = ReceiptKey.minute(key) % History.MINUTES_A_DAY;
        lines.text(dates[ReceiptKey.day(key)]);
        lines.symbol(' ');
        lines.number(minute / 60, 2);
        lines.symbol(':');
        lines.number(minute % 60, 2);
    }

    private void sale(Sale sale) throws IOException {
        lines.text(products[sale.product()]);
        lines.comma();
        quantity(sale.quantity());
        lines.comma();
        lines.decimal(sale.price(), 2);
        lines.comma();
        lines.decimal(sale.discount(), 2);
        lines.comma();
        lines.decimal(sale.amount(), 2);
    }

    private void quantity(int thousandths) throws IOException {
        if (thousandths % 1000 != 0) {
            lines.decimal(thousandths, 3);
            return;
        }
        if (thousandths < 0) lines.symbol('-');
        lines.number(Math.abs(thousandths) / 1000, 1);
    }

    int lineCount() {
        return lineCount;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
