package org.cvmworkbench.analysis.suggestion;

import java.util.Arrays;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.basket.LineMargins;
import org.cvmworkbench.columns.Lines;

/// Goes from receipt to receipt and counts the categories beside chosen products. Belongs to one
/// thread.
final class BesideWalk {
    final int[] ofProduct;
    final int[] ofCategory;
    final int[][] both;
    final double[][] margin;
    final double[][] squares;

    private final LineMargins margins;
    private final Lines lines;
    private final int[] firstLine;
    private final int[] categoryOf;
    private final int[] placeOf;
    private final int[] ownCategory;
    private final double[] earned;
    private final double[] earnedByPlace;
    private final int[] seenOn;
    private final int[] placeSeenOn;
    private int[] categories = new int[64];
    private int[] places = new int[64];

    /// @param placeOf of each product among the chosen, -1 of the others
    BesideWalk(Items items, LineMargins margins, int[] placeOf, int chosen) {
        this.margins = margins;
        this.lines = margins.snapshot().lines();
        this.firstLine = margins.snapshot().receipts().firstLine();
        this.categoryOf = items.ofProduct();
        this.placeOf = placeOf;
        this.ofProduct = new int[chosen];
        this.ofCategory = new int[items.size()];
        this.both = new int[chosen][items.size()];
        this.margin = new double[chosen][items.size()];
        this.squares = new double[chosen][items.size()];
        this.earned = new double[items.size()];
        this.earnedByPlace = new double[chosen];
        this.seenOn = new int[items.size()];
        this.placeSeenOn = new int[chosen];
        this.ownCategory = new int[chosen];
        for (int product = 0; product < placeOf.length; product++) {
            if (placeOf[product] >= 0) ownCategory[placeOf[product]] = categoryOf[product];
        }
    }

    void follow(int receipt) {
        int from = firstLine[receipt];
        int to = firstLine[receipt + 1];
        if (to - from > categories.length) {
            categories = new int[2 * (to - from)];
            places = new int[categories.length];
        }
        int many = 0;
        int chosen = 0;
        for (int line = from; line < to; line++) {
            if (lines.quantity()[line] <= 0) continue;
            int product = lines.product()[line];
            if (mark(seenOn, categoryOf[product], receipt)) categories[many++] = categoryOf[product];
            int place = placeOf[product];
            if (place >= 0 && mark(placeSeenOn, place, receipt)) places[chosen++] = place;
        }
        for (int i = 0; i < many; i++) ofCategory[categories[i]]++;
        if (chosen > 0) pairs(receipt, many, chosen);
    }

    private static boolean mark(int[] seen, int number, int receipt) {
        boolean first = seen[number] != receipt + 1;
        seen[number] = receipt + 1;
        return first;
    }

    private void pairs(int receipt, int many, int chosen) {
        for (int i = 0; i < many; i++) earned[categories[i]] = 0;
        for (int i = 0; i < chosen; i++) earnedByPlace[places[i]] = 0;
        for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
            if (lines.quantity()[line] <= 0) continue;
            int product = lines.product()[line];
            double alone = margins.of(line);
            earned[categoryOf[product]] += alone;
            if (placeOf[product] >= 0) earnedByPlace[placeOf[product]] += alone;
        }
        for (int i = 0; i < chosen; i++) {
            int place = places[i];
            ofProduct[place]++;
            int own = ownCategory[place];
            for (int j = 0; j < many; j++) {
                int category = categories[j];
                if (category == 0 || category == own) continue;
                both[place][category]++;
                double together = earnedByPlace[place] + earned[category];
                margin[place][category] += together;
                squares[place][category] += together * together;
            }
        }
    }

    void add(BesideWalk other) {
        Arrays.setAll(ofProduct, i -> ofProduct[i] + other.ofProduct[i]);
        Arrays.setAll(ofCategory, i -> ofCategory[i] + other.ofCategory[i]);
        for (int place = 0; place < both.length; place++) {
            int[] counts = both[place];
            int[] more = other.both[place];
            Arrays.setAll(counts, i -> counts[i] + more[i]);
            add(margin[place], other.margin[place]);
            add(squares[place], other.squares[place]);
        }
    }

    private static void add(double[] sums, double[] more) {
        Arrays.setAll(sums, i -> sums[i] + more[i]);
    }
}
