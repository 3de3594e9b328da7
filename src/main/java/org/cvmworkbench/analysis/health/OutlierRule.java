package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.language.LineWord;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.model.SetAside;

/// The rule that outliers are found by again: of each product the least of what is too much and the most of what is too
/// little. Quantities count on both sides of 0, so that what was cancelled goes with its cancellation. Belongs to one
/// thread.
final class OutlierRule {
    /// A rule with more products is asked too slowly; those that are furthest off go first.
    private static final int PRODUCTS = 50;

    private record Bounds(int product, long least, long most, double off) {
        Bounds with(long value, boolean above, double distance) {
            return new Bounds(
                    product,
                    above ? Math.min(least, value) : least,
                    above ? most : Math.max(most, value),
                    Math.max(off, distance));
        }
    }

    private final LineWord word;
    private final Dictionary keys;
    private final Map<Integer, Bounds> products = new HashMap<>();

    OutlierRule(LineWord word, Dictionary keys) {
        this.word = word;
        this.keys = keys;
    }

    void add(int product, long value, boolean above, double off) {
        Bounds before = products.getOrDefault(product, new Bounds(product, Long.MAX_VALUE, 0, 0));
        products.put(product, before.with(value, above, off));
    }

    Finding aside(Finding finding) {
        List<Rule> rules = products.values().stream()
                .filter(one -> one.product() > 0)
                .sorted(Comparator.comparingDouble((Bounds one) -> -one.off()).thenComparingInt(Bounds::product))
                .limit(PRODUCTS)
                .map(this::rule)
                .toList();
        return rules.isEmpty() ? finding : finding.aside(new SetAside.Lines(LineRules.print(LineRules.any(rules))));
    }

    private Rule rule(Bounds one) {
        List<Rule> sides = new ArrayList<>();
        if (one.least() < Long.MAX_VALUE) sides.add(LineRules.compared(word, Operator.AT_LEAST, one.least()));
        if (one.least() < Long.MAX_VALUE && word == LineWord.QUANTITY) {
            sides.add(LineRules.compared(word, Operator.AT_MOST, -one.least()));
        }
        if (one.most() > 0) {
            sides.add(new Rule.And(
                    LineRules.compared(word, Operator.MORE, 0),
                    LineRules.compared(word, Operator.AT_MOST, one.most())));
        }
        return new Rule.And(
                LineRules.among(LineWord.PRODUCT, List.of(keys.value(one.product()))), LineRules.any(sides));
    }
}
