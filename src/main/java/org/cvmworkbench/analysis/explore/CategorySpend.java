package org.cvmworkbench.analysis.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.LongBuilder;
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
        Scan scan = new Scan(dimensions, category);
        int[] from = new int[dimensions.customers() + 1];
        for (int customer = 0; customer < dimensions.customers(); customer++) {
            scan.follow(customer);
            from[customer + 1] = scan.codes.size();
        }
        return scan.result(from, category);
    }

    /// O(entries of the members).
    Tally count(int[] members) {
        Tally tally = new Tally(names.size());
        for (int customer : members) {
            for (int entry = from[customer]; entry < from[customer + 1]; entry++) {
                if (bought.get(entry)) tally.customers()[category[entry]]++;
                tally.money()[category[entry]] += amount[entry];
            }
        }
        return tally;
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
        private final long[] revenue;
        private final BitSet bought = new BitSet();
        private final IntBuilder codes = new IntBuilder();
        private final LongBuilder amounts = new LongBuilder();

        Scan(Dimensions dimensions, Coded category) {
            receipts = dimensions.snapshot().receipts();
            lines = dimensions.snapshot().lines();
            asOf = dimensions.asOf();
            categoryOf = IntStream.range(0, dimensions.snapshot().products().size())
                    .map(category::code)
                    .toArray();
            spent = new long[category.dictionary().size()];
            seen = new boolean[spent.length];
            taken = new boolean[spent.length];
            touched = new int[spent.length];
            revenue = new long[spent.length];
        }

        void follow(int customer) {
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
            revenue[code] += spent[code];
            seen[code] = false;
            taken[code] = false;
            spent[code] = 0;
        }

        CategorySpend result(int[] from, Coded category) {
            List<Integer> listed = Arrays.stream(codes.toArray())
                    .distinct()
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer code) -> -revenue[code])
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            int[] placeOf = new int[revenue.length];
            for (int i = 0; i < listed.size(); i++) placeOf[listed.get(i)] = i;
            return new CategorySpend(
                    listed.stream().map(category.dictionary()::value).toList(),
                    from,
                    Arrays.stream(codes.toArray()).map(code -> placeOf[code]).toArray(),
                    amounts.toArray(),
                    bought);
        }
    }
}
