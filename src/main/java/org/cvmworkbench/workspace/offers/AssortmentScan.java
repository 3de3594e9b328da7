package org.cvmworkbench.workspace.offers;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ItemKind;

/// Adds up what everything brought.
public final class AssortmentScan {
    private static final double HUNDREDTHS = 100;
    private static final double THOUSANDTHS = 1_000;

    private final Products products;
    private final Lines lines;
    private final List<String> names;
    private final long[] amount;
    private final int[] lineOf;
    private long whole;
    private long quantity;

    private AssortmentScan(Snapshot snapshot, List<String> names) {
        this.products = snapshot.products();
        this.lines = snapshot.lines();
        this.names = names;
        this.amount = new long[products.size()];
        this.lineOf = new int[products.size()];
    }

    /// O(lines + products · log products): for a job.
    ///
    /// @param names attributes of products to call them by, the first that is there
    public static Assortment of(Snapshot snapshot, List<String> names) {
        AssortmentScan scan = new AssortmentScan(snapshot, names);
        scan.addUp();
        Map<ItemKind, List<Sold>> sold = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values())
            sold.put(kind, kind == ItemKind.PRODUCT ? scan.products() : scan.words(kind));
        int receipts = Math.max(1, snapshot.receipts().count());
        double price = scan.quantity == 0 ? 0 : scan.whole / HUNDREDTHS / (scan.quantity / THOUSANDTHS);
        return new Assortment(sold, price, scan.whole / HUNDREDTHS / receipts);
    }

    private void addUp() {
        for (int line = 0; line < lines.count(); line++) {
            int product = lines.products().rows() == 0 ? 0 : lines.product()[line];
            amount[product] += lines.amount()[line];
            lineOf[product] = line;
            whole += lines.amount()[line];
            quantity += lines.quantity()[line];
        }
    }

    private List<Sold> products() {
        return sorted(ItemKind.PRODUCT, products.keys()::value, this::name, amount);
    }

    /// What people call a product: by its attributes, else as a line does, else by its key.
    private String name(int product) {
        for (String attribute : names) {
            Coded words = products.attribute(attribute);
            if (words.code(product) != 0) return words.text(product);
        }
        String said = lines.name().present() ? lines.name().text(lineOf[product]) : "";
        return said.isBlank() ? products.keys().value(product) : said;
    }

    private List<Sold> words(ItemKind kind) {
        Coded words = products.attribute(kind.word());
        long[] brought = new long[words.dictionary().size()];
        for (int product = 1; product < products.size(); product++) brought[words.code(product)] += amount[product];
        return sorted(kind, words.dictionary()::value, words.dictionary()::value, brought);
    }

    private static List<Sold> sorted(ItemKind kind, IntFunction<String> key, IntFunction<String> name, long[] brought) {
        return IntStream.range(1, brought.length)
                .mapToObj(code -> new Sold(kind, key.apply(code), name.apply(code), brought[code]))
                .filter(sold -> !sold.key().isBlank())
                .sorted(Comparator.comparingLong(Sold::amount).reversed().thenComparing(Sold::key))
                .toList();
    }
}
