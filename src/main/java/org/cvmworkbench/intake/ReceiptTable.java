package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Kind;
import org.jspecify.annotations.Nullable;

/// Receipt lines, with what they say of products and customers on the way.
final class ReceiptTable implements Table {
    private final Map<String, WordColumn> words;
    private final WordColumn[] wordColumns;
    private final FieldColumn[] others;
    private final LineAmounts amounts;
    private final Facts products;
    private final Facts customers;
    private final Optional<LineFilter> filter;

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
        this.wordColumns = words.values().toArray(WordColumn[]::new);
        this.others = others.toArray(FieldColumn[]::new);
        this.amounts = amounts;
        this.products = products;
        this.customers = customers;
        this.filter = filter;
    }

    @Override
    public Kind kind() {
        return Kind.RECEIPTS;
    }

    @Override
    public @Nullable Rejection check(Row row) {
        for (WordColumn column : wordColumns) {
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
        for (WordColumn column : wordColumns) column.add(row);
        for (FieldColumn column : others) column.add(row);
        amounts.add();
        if (products.any()) products.add(row, code("product_id"));
        if (customers.any()) customers.add(row, code("customer_id"));
    }

    private int code(String field) {
        WordColumn column = words.get(field);
        return column == null ? 0 : column.last();
    }

    @Override
    public List<Facts> facts() {
        return List.of(products, customers);
    }

    @Override
    public List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (WordColumn column : wordColumns) shapes.addAll(column.shapes());
        for (FieldColumn column : others) shapes.addAll(column.shapes());
        shapes.addAll(amounts.shapes());
        return shapes;
    }

    @Override
    public List<Narrow> take(Map<String, int[]> codes) {
        List<Narrow> taken = new ArrayList<>();
        for (WordColumn column : wordColumns) column.take(codes, taken);
        for (FieldColumn column : others) column.take(codes, taken);
        amounts.take(taken);
        return taken;
    }
}
