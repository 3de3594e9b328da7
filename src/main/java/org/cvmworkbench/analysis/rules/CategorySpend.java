package org.cvmworkbench.analysis.explore;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;

/// What each customer spent on each category, kept only where there is something.
///
/// @param names of the categories, the one with most revenue first
/// @param from where the entries of each customer begin; one more than there are customers
/// @param category of each entry, as a place in `names`
/// @param amount of each entry, in hundredths
/// @param bought whether an entry has more than returns
public record CategorySpend(List<String> names, int[] from, int[] category, long[] amount, BitSet bought) {
    public CategorySpend {
        names = List.copyOf(names);
    }

    /// O(lines).
    static CategorySpend of(Dimensions dimensions) {
        Coded category = dimensions.snapshot().products().attribute("category");
        int[] categoryOf = IntStream.range(0, dimensions.snapshot().products().size())
                .map(category::code)
                .toArray();
        int[] from = new int[dimensions.customers() + 1];
        List<Scan> scans = Parts.find(dimensions.customers(), (first, end) -> {
            Scan scan = new Scan(dimensions, categoryOf, category.dictionary().size());
            for (int customer = first; customer < end; customer++) {
                scan.follow(customer);
                from[customer + 1] = scan.codes.size();
            }
            return scan;
        });
        return together(scans, from, category);
    }

    /// @param from where the entries of each customer end in their scan
    private static CategorySpend together(List<Scan> scans, int[] from, Coded category) {
        int[] begins = new int[scans.size() + 1];
        long[] revenue = new long[category.dictionary().size()];
        boolean[] seen = new boolean[revenue.length];
        for (int i = 0; i < scans.size(); i++) {
            begins[i + 1] = begins[i] + scans.get(i).codes.size();
            scans.get(i).addTo(revenue, seen);
        }
        int[] listed = IntStream.range(1, seen.length)
                .filter(code -> seen[code])
                .boxed()
                .sorted(Comparator.comparingLong((Integer code) -> -revenue[code])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] placeOf = new int[revenue.length];
        for (int i = 0; i < listed.length; i++) placeOf[listed[i]] = i;
        int[] places = new int[begins[scans.size()]];
        long[] amounts = new long[places.length];
        BitSet bought = new BitSet(places.length);
        for (int i = 0; i < scans.size(); i++) scans.get(i).copy(placeOf, begins[i], places, amounts, bought);
        for (int i = 0; i < scans.size(); i++) {
            for (int customer = scans.get(i).first; customer < scans.get(i).end; customer++) {
                from[customer + 1] += begins[i];
            }
        }
        List<String> names =
                IntStream.of(listed).mapToObj(category.dictionary()::value).toList();
        return new CategorySpend(names, from, places, amounts, bought);
    }

    /// Adds up the lines of one customer after the other.
    private static final class Scan {
        private final Receipts receipts;
        private final Lines lines;
        private final int asOf;
        private final int[] categoryOf;
        private final long[] spent;
        private final boolean[] seen;
        private final boolean[] taken;
        private final int[] touched;
        private final BitSet bought = new BitSet();
        private final IntBuilder codes = new IntBuilder();
        private final LongBuilder amounts = new LongBuilder();
        private int first = Integer.MAX_VALUE;
        private int end;

        Scan(Dimensions dimensions, int[] categoryOf, int categories) {
            receipts = dimensions.snapshot().receipts();
            lines = dimensions.snapshot().lines();
            asOf = dimensions.asOf();
            this.categoryOf = categoryOf;
            spent = new long[categories];
            seen = new boolean[categories];
            taken = new boolean[categories];
            touched = new int[categories];
        }

        void follow(int customer) {
            first = Math.min(first, customer);
            end = customer + 1;
            int count = 0;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                if (receipts.day()[receipt] > asOf) break;
                for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                    int code = categoryOf[lines.product()[line]];
                    if (code == 0) continue;
                    if (!seen[code]) touched[count++] = code;
                    seen[code] = true;
                    taken[code] |= lines.quantity()[line] > 0;
                    spent[code] += lines.amount()[line];
                }
            }
            for (int i = 0; i < count; i++) keep(touched[i]);
        }

        private void keep(int code) {
            bought.set(codes.size(), taken[code]);
            codes.add(code);
            amounts.add(spent[code]);
            seen[code] = false;
            taken[code] = false;
            spent[code] = 0;
        }

        void addTo(long[] revenue, boolean[] any) {
            for (int i = 0; i < codes.size(); i++) {
                revenue[codes.get(i)] += amounts.get(i);
                any[codes.get(i)] = true;
            }
        }

        void copy(int[] placeOf, int at, int[] places, long[] sums, BitSet all) {
            for (int i = 0; i < codes.size(); i++) {
                places[at + i] = placeOf[codes.get(i)];
                sums[at + i] = amounts.get(i);
                if (bought.get(i)) all.set(at + i);
            }
        }
    }
}
