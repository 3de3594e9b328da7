package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.ReceiptOrder;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Kind;
import org.jspecify.annotations.Nullable;

/// Receipt lines, with what they say of products and customers on the way.
final class ReceiptTable implements Table {
    private final Map<String, WordColumn> words;
    private final List<FieldColumn> others;
    private final LineAmounts amounts;
    private final Facts products;
    private final Facts customers;
    private final Optional<LineFilter> filter;
    private int rows;

    /// @param words the columns of words, by their fields' names
    /// @param others all other columns but those of money
    ReceiptTable(
            Map<String, WordColumn> words,
            List<FieldColumn> others,
            LineAmounts amounts,
            Facts products,
            Facts customers,
            Optional<LineFilter> filter) {
        this.words = words;
        this.others = others;
        this.amounts = amounts;
        this.products = products;
        this.customers = customers;
        this.filter = filter;
    }

    @Override
    public @Nullable Rejection check(Row row) {
        for (WordColumn column : words.values()) {
            Rejection rejection = column.check(row);
            if (rejection != null) return rejection;
        }
        for (FieldColumn column : others) {
            Rejection rejection = column.check(row);
            if (rejection != null) return rejection;
        }
        return amounts.check(row);
    }

    @Override
    public boolean keeps(Row row) {
        return filter.isEmpty() || filter.get().keeps(row);
    }

    @Override
    public void add(Row row) {
        for (WordColumn column : words.values()) column.add(row);
        for (FieldColumn column : others) column.add(row);
        amounts.add();
        products.add(row, code("product_id"));
        customers.add(row, code("customer_id"));
        rows++;
    }

    private int code(String field) {
        WordColumn column = words.get(field);
        return column == null ? 0 : column.last();
    }

    @Override
    public List<Run> runs() {
        List<Column> columns = new ArrayList<>();
        for (WordColumn column : words.values()) columns.addAll(column.columns());
        for (FieldColumn column : others) columns.addAll(column.columns());
        columns.addAll(amounts.columns());
        List<Run> runs = new ArrayList<>();
        runs.add(ReceiptOrder.sorted(new Run(Kind.RECEIPTS, rows, columns)));
        runs.addAll(products.runs());
        runs.addAll(customers.runs());
        return runs;
    }
}
