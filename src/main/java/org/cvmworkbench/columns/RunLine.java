package org.cvmworkbench.columns;

import java.util.EnumMap;
import java.util.Map;
import org.cvmworkbench.language.LineValues;
import org.cvmworkbench.language.LineWord;
import org.cvmworkbench.language.Ranges;

/// A line of a receipts run as a rule asks for it. One object goes over all lines; belongs to one thread.
final class RunLine implements LineValues {
    private static final int ONE_PIECE = 1000;
    private static final String[] NO_WORDS = {};
    private static final Map<LineWord, String> FIELDS = new EnumMap<>(Map.of(
            LineWord.RECEIPT, "receipt_id",
            LineWord.PRODUCT, "product_id",
            LineWord.STORE, "store",
            LineWord.CHANNEL, "channel",
            LineWord.CUSTOMER, "customer_id"));

    private final long[] quantities;
    private final long[] prices;
    private final long[] amounts;
    private final int[] products;
    private final Map<LineWord, Coded> words = new EnumMap<>(LineWord.class);
    private final Map<LineWord, String[]> said = new EnumMap<>(LineWord.class);
    private int row;

    /// @param categories by product
    RunLine(Run run, Dictionaries dictionaries, Coded categories) {
        this.quantities = run.longs("quantity");
        this.prices = run.longs("price");
        this.amounts = run.longs("amount");
        this.products = run.codes("product_id");
        FIELDS.forEach((word, field) ->
                words.put(word, new Coded(dictionaries.get(field.replace("_id", "")), run.codes(field))));
        Coded names = new Coded(dictionaries.get("products.name"), run.codes("product_name"));
        words.put(LineWord.NAME, names.present() ? names : words.get(LineWord.PRODUCT));
        words.put(LineWord.CATEGORY, categories);
        words.forEach(
                (word, coded) -> said.put(word, new String[coded.dictionary().size()]));
    }

    RunLine at(int line) {
        row = line;
        return this;
    }

    @Override
    public long number(LineWord word) {
        return switch (word) {
            case QUANTITY -> quantity();
            case PRICE -> price();
            case AMOUNT -> amounts.length == 0 ? 0 : amounts[row];
            case RECEIPT, PRODUCT, NAME, CATEGORY, STORE, CHANNEL, CUSTOMER -> Ranges.UNKNOWN;
        };
    }

    private long quantity() {
        return quantities.length == 0 ? ONE_PIECE : quantities[row];
    }

    private long price() {
        if (prices.length > 0 && prices[row] != Column.NO_LONG) return prices[row];
        boolean derived = amounts.length > 0 && quantity() != 0;
        return derived ? Math.round(amounts[row] * 100_000.0 / quantity()) : Ranges.UNKNOWN;
    }

    @Override
    public String text(LineWord word) {
        Coded coded = words.get(word);
        if (coded == null || !coded.present()) return "";
        int of = row;
        if (word == LineWord.CATEGORY) {
            if (products.length == 0) return "";
            of = products[row];
        }
        return word(said.getOrDefault(word, NO_WORDS), coded, coded.code(of));
    }

    private static String word(String[] known, Coded coded, int code) {
        if (known[code] == null) known[code] = coded.dictionary().value(code);
        return known[code];
    }
}
