package org.cvmworkbench.analysis.health;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.LineWord;
import org.cvmworkbench.model.Text;

/// Prices and quantities that are far from what is usual for their product: a slipped decimal, a pack sold as a piece,
/// a reseller, a typing error that was cancelled. Robust, in logarithms: beyond so many median absolute deviations from
/// the median (Leys et al. 2013), and at least a factor away, since many products have one price only.
final class Outliers {
    private static final double DEVIATIONS = 6 * 1.4826;
    private static final double PRICE_FACTOR = 5;
    private static final double QUANTITY_FACTOR = 50;
    /// Products with fewer are held against all lines.
    private static final int ENOUGH = 5;
    /// Medians come from every so many-th line of a product, that there are not more than these.
    private static final int SAMPLE = 512;

    private final Snapshot snapshot;
    private final Lines lines;
    private final Witness witness;
    private final int[] perProduct;

    private Outliers(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.lines = snapshot.lines();
        this.witness = new Witness(snapshot);
        this.perProduct = new int[Math.max(1, snapshot.products().size())];
        for (int product : lines.product()) perProduct[product]++;
    }

    /// O(lines).
    static List<Finding> of(Snapshot snapshot) {
        Outliers outliers = new Outliers(snapshot);
        return List.of(outliers.prices(), outliers.quantities());
    }

    /// What is usual for a product: median and half width, in logarithms.
    private record Usual(double[] median, double[] width) {
        double off(int product, double value) {
            double distance = Math.abs(value - median[product]);
            return distance > width[product] ? distance : 0;
        }
    }

    private Finding prices() {
        IntToLongFunction price = lines::price;
        Usual usual = usual(price, PRICE_FACTOR, false);
        OutlierRule found = new OutlierRule(LineWord.PRICE, snapshot.products().keys());
        Count count = new Count();
        for (int line = 0; line < lines.count(); line++) {
            int product = lines.product()[line];
            long value = product == 0 ? 0 : price.applyAsLong(line);
            if (value <= 0) continue;
            double off = usual.off(product, Math.log((double) value));
            if (off == 0) continue;
            int at = line;
            count.add(
                    off,
                    () -> witness.line(
                            at,
                            Text.of(
                                    "health.says.price.usual",
                                    Says.units(value),
                                    Says.units(Math.round(Math.exp(usual.median()[product]))))));
            found.add(product, value, value > Math.exp(usual.median()[product]), off);
        }
        return found.aside(count.finding(HealthCheck.PRICE_OUTLIERS, lines.count()));
    }

    private Finding quantities() {
        IntToLongFunction quantity = line -> Math.abs((long) lines.quantity()[line]);
        Usual usual = usual(quantity, QUANTITY_FACTOR, true);
        OutlierRule found =
                new OutlierRule(LineWord.QUANTITY, snapshot.products().keys());
        Count count = new Count();
        for (int line = 0; line < lines.count(); line++) {
            long value = quantity.applyAsLong(line);
            int product = lines.product()[line];
            double log = value == 0 ? 0 : Math.log((double) value);
            if (log <= usual.median()[product] || usual.off(product, log) == 0) continue;
            double off = usual.off(product, log);
            int at = line;
            count.add(
                    (double) value,
                    () -> witness.line(
                            at,
                            Text.of(
                                    "health.says.quantity.usual",
                                    Says.pieces(lines.quantity()[at]),
                                    Says.pieces(Math.round(Math.exp(usual.median()[product]))))));
            found.add(product, value, true, off);
        }
        return found.aside(count.finding(HealthCheck.QUANTITY_OUTLIERS, lines.count()));
    }

    /// @param pooled whether products with few lines are held against all lines; else they are left alone
    private Usual usual(IntToLongFunction value, double factor, boolean pooled) {
        int products = perProduct.length;
        int[] step = new int[products];
        int[] ends = new int[products];
        for (int product = 0; product < products; product++) {
            step[product] = Math.max(1, Math.ceilDiv(perProduct[product], SAMPLE));
            ends[product] = (product == 0 ? 0 : ends[product - 1]) + Math.ceilDiv(perProduct[product], step[product]);
        }
        int[] sizes = new int[products];
        int[] seen = new int[products];
        double[] logs = new double[ends[products - 1]];
        for (int line = 0; line < lines.count(); line++) {
            int product = lines.product()[line];
            if (seen[product]++ % step[product] != 0) continue;
            long one = value.applyAsLong(line);
            if (one > 0) logs[(product == 0 ? 0 : ends[product - 1]) + sizes[product]++] = Math.log((double) one);
        }
        return spread(logs, ends, sizes, factor, pooled);
    }

    private static Usual spread(double[] logs, int[] ends, int[] sizes, double factor, boolean pooled) {
        double[] median = new double[sizes.length];
        double[] width = new double[sizes.length];
        Arrays.fill(width, Double.POSITIVE_INFINITY);
        double least = Math.log(factor);
        double[] medians = new double[sizes.length];
        int known = 0;
        for (int product = 0; product < sizes.length; product++) {
            if (sizes[product] < ENOUGH) continue;
            int from = product == 0 ? 0 : ends[product - 1];
            median[product] = median(logs, from, from + sizes[product]);
            for (int i = from; i < from + sizes[product]; i++) logs[i] = Math.abs(logs[i] - median[product]);
            width[product] = Math.max(least, DEVIATIONS * median(logs, from, from + sizes[product]));
            medians[known++] = median[product];
        }
        if (!pooled || known == 0) return new Usual(median, width);
        double usual = median(medians, 0, known);
        for (int i = 0; i < known; i++) medians[i] = Math.abs(medians[i] - usual);
        double wide = Math.max(least, DEVIATIONS * median(medians, 0, known));
        for (int product = 0; product < sizes.length; product++) {
            if (sizes[product] >= ENOUGH) continue;
            median[product] = usual;
            width[product] = wide;
        }
        return new Usual(median, width);
    }

    private static double median(double[] values, int from, int to) {
        Arrays.sort(values, from, to);
        return (values[(from + to - 1) / 2] + values[(from + to) / 2]) / 2;
    }
}
