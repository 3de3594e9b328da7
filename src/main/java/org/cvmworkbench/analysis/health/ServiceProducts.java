package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.LineWord;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.Text;

/// Codes that tills and shops use for what is no product: postage, bank charges, corrections, tests.
final class ServiceProducts {
    private static final Set<String> CODES = Set.of(
            "POST",
            "DOT",
            "M",
            "D",
            "S",
            "B",
            "C2",
            "CRUK",
            "PADS",
            "AMAZONFEE",
            "BANK CHARGES",
            "TEST",
            "DELIVERY",
            "SHIPPING",
            "FEE",
            "ADJUST",
            "DISCOUNT");
    /// Anywhere in a name.
    private static final Pattern WORDS = Pattern.compile(
            "\\b(bank charges?|bad debt|service fee|amazon fee|доставк\\p{L}*|услуг\\p{L}*|комисси\\p{L}*|"
                    + "корректировк\\p{L}*|самовывоз)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// All of a name: a carriage clock, a pregnancy test are goods.
    private static final Pattern NAMES = Pattern.compile(
            "(\\w+ )?postage|(next day )?carriage|shipping|delivery|commission|adjustment|manual|dummy|sample|"
                    + "test|test product|тест|тестовый товар|тестовая позиция|образец",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ServiceProducts() {}

    /// O(lines).
    static Finding of(Snapshot snapshot) {
        Products products = snapshot.products();
        int[] lines = new int[Math.max(1, products.size())];
        for (int product : snapshot.lines().product()) lines[product]++;
        Witness witness = new Witness(snapshot);
        Examples examples = new Examples();
        List<Integer> found = new ArrayList<>();
        int count = 0;
        for (int product = 1; product < lines.length; product++) {
            if (lines[product] == 0 || !isService(products, product)) continue;
            int code = product;
            found.add(code);
            count += lines[code];
            examples.offer(
                    lines[code], () -> Witness.word(witness.product(code), Text.of("health.says.lines", lines[code])));
        }
        Finding finding = new Finding(
                HealthCheck.SERVICE_PRODUCTS, count, snapshot.lines().count(), examples.list(), new Remedy.Advice());
        if (found.isEmpty()) return finding;
        List<String> keys = found.stream().map(products.keys()::value).toList();
        return finding.aside(new SetAside.Lines(LineRules.print(LineRules.among(LineWord.PRODUCT, keys))));
    }

    private static boolean isService(Products products, int product) {
        String key = products.keys().value(product).strip();
        return CODES.contains(key.toUpperCase(Locale.ROOT))
                || says(key)
                || says(products.attribute("name").text(product));
    }

    private static boolean says(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return WORDS.matcher(word).find() || NAMES.matcher(word).matches();
    }
}
