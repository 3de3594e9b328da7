package org.cvmworkbench.analysis.health;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// Words that are the same but for case, blanks and the letter ё: each spelling counts as a category, store or city of
/// its own. Looks at columns with a moderate number of words; names and contacts differ by nature.
final class WordVariants {
    private static final int WORDS = 5_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final List<String> OF_PRODUCTS = List.of("category", "subcategory", "brand", "supplier");
    private static final List<String> NOT_OF_CUSTOMERS = List.of("first_name", "last_name", "email", "phone");

    private final Count count = new Count();
    private int words;

    private WordVariants() {}

    /// O(receipts + customers · attributes).
    static Finding of(Snapshot snapshot) {
        WordVariants variants = new WordVariants();
        Map<String, Coded> columns = new TreeMap<>();
        columns.put("store", snapshot.receipts().store());
        columns.put("channel", snapshot.receipts().channel());
        columns.put("country", snapshot.receipts().country());
        for (String name : OF_PRODUCTS) columns.put(name, snapshot.products().attribute(name));
        for (String name : snapshot.customers().attributeNames()) {
            if (!NOT_OF_CUSTOMERS.contains(name)) {
                columns.putIfAbsent(name, snapshot.customers().attribute(name));
            }
        }
        columns.values().forEach(variants::look);
        return variants.count.finding(HealthCheck.WORD_VARIANTS, variants.words);
    }

    private void look(Coded column) {
        int size = column.dictionary().size();
        if (size > WORDS) return;
        int[] uses = new int[size];
        for (int code : column.codes()) uses[code]++;
        Map<String, Integer> first = new HashMap<>();
        for (int code = 1; code < size; code++) {
            if (uses[code] == 0) continue;
            words++;
            String word = column.dictionary().value(code);
            Integer other = first.putIfAbsent(plain(word), code);
            if (other == null) continue;
            count.add(
                    Math.min(uses[code], uses[other]),
                    () -> Witness.word(
                            word,
                            Text.of("health.says.also", column.dictionary().value(other))));
        }
    }

    private static String plain(String word) {
        return BLANKS.matcher(word.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replace('ё', 'е');
    }
}
