package org.cvmworkbench.demo;

import java.util.Map;
import java.util.TreeMap;

/// A reason to go shopping, and the categories that go together in its basket.
///
/// @param weight how often it is the reason, among those in season
/// @param lines mean number of lines beyond the first
/// @param need what a household must have for this reason to arise
/// @param categories weight by name of category
record Theme(String name, double weight, double lines, Need need, YearSpan season, Map<String, Double> categories) {
    enum Need {
        ANY,
        BABY,
        PET
    }

    static Theme read(Row row) {
        Map<String, Double> categories = new TreeMap<>();
        for (String entry : row.list("categories")) {
            int colon = entry.indexOf(':');
            categories.put(entry.substring(0, colon), Double.valueOf(entry.substring(colon + 1)));
        }
        return new Theme(
                row.text("theme"),
                row.number("weight"),
                row.number("lines"),
                Need.valueOf(row.text("need")),
                YearSpan.read(row),
                categories);
    }

    /// Share of the theme's own lines that are of this category.
    double share(String category) {
        double total =
                categories.values().stream().mapToDouble(Double::doubleValue).sum();
        return categories.getOrDefault(category, 0.0) / total;
    }
}
