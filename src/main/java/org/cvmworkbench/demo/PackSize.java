package org.cvmworkbench.demo;

import java.util.Map;

/// A size as it stands on the shelf label: `200 g`, `1.5 l`, `25 bags`, or `kg` for goods sold by weight.
record PackSize(String label) {
    private static final String BY_WEIGHT = "kg";
    private static final Map<String, String> RUSSIAN = Map.ofEntries(
            Map.entry("g", "г"),
            Map.entry("kg", "кг"),
            Map.entry("ml", "мл"),
            Map.entry("l", "л"),
            Map.entry("pcs", "шт."),
            Map.entry("bags", "пак."),
            Map.entry("capsules", "капс."),
            Map.entry("tabs", "таб."),
            Map.entry("rolls", "рул."));

    boolean weighed() {
        return label.equals(BY_WEIGHT);
    }

    String english() {
        return weighed() ? "per kg" : label;
    }

    String russian() {
        return weighed() ? "за 1 кг" : number().replace('.', ',') + " " + RUSSIAN.get(unit());
    }

    /// In grams, millilitres or pieces.
    double amount() {
        if (weighed()) return 1000;
        double amount = Double.parseDouble(number());
        return unit().equals("kg") || unit().equals("l") ? amount * 1000 : amount;
    }

    private String number() {
        return label.substring(0, label.indexOf(' '));
    }

    private String unit() {
        return label.substring(label.indexOf(' ') + 1);
    }
}
