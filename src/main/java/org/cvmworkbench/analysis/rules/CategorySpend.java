package org.cvmworkbench.analysis.rules;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each customer spent on each category, kept only where there is something.
///
/// @param codes of the categories, the one with most revenue first
/// @param words the categories themselves
/// @param from where the entries of each customer begin; one more than there are customers
/// @param category of each entry, as a place in `codes`
/// @param amount of each entry, in hundredths
/// @param bought whether an entry has more than returns
public record CategorySpend(
        int[] codes, Dictionary words, int[] from, int[] category, long[] amount, boolean[] bought) {
    /// O(lines).
    ///
    /// @param asOf receipts after this day are not looked at
    static CategorySpend of(Snapshot snapshot, int asOf) {
        Coded category = snapshot.products().attribute("category");
        int[] categoryOf = IntStream.range(0, snapshot.products().size())
                .map(category::code)
                .toArray();
        int[] from = new int[snapshot.customers().count() + 1];
        List<Scan> scans = Parts.find(from.length - 1, (first, end) -> {
            Scan scan =
                    new Scan(snapshot, asOf, categoryOf, category.dictionary().size());
            for (int customer = first; customer < end; customer++) {
                scan.follow(customer);
                from[customer + 1] = scan.codes.size();
            }
            return scan;
        });
        return together(scans, from, category.dictionary());
    }

    /// @param from where the entries of each customer end in their scan
    private static CategorySpend together(List<Scan> scans, int[] from, Dictionary words) {
        int[] begins = new int[scans.size() + 1];
        long[] revenue = new long[words.size()];
        boolean[] seen = new boolean[revenue.length];
        for (int i = 0; i < scans.size(); i++) {
            begins[i + 1] = begins[i] + scans.get(i).codes.size();
            scans.get(i).addTo(revenue, seen);
        }
        int[] codes = IntStream.range(1, seen.length)
                .filter(code -> seen[code])
                .boxed()
                .sorted(Comparator.comparingLong((Integer code) -> -revenue[code])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] placeOf = new int[revenue.length];
        for (int i = 0; i < codes.length; i++) placeOf[codes[i]] = i;
        int[] places = new int[begins[scans.size()]];
        long[] amounts = new long[places.length];
        boolean[] bought = new boolean[places.length];
        IntStream.range(0, scans.size()).parallel().forEach(i -> {
            scans.get(i).copy(placeOf, begins[i], places, amounts, bought);
            scans.get(i).shift(from, begins[i]);
        });
        return new CategorySpend(codes, words, from, places, amounts, bought);
    }

    /// The names of the categories, the one with most revenue first.
    public List<String> names() {
        return IntStream.of(codes).mapToObj(words::value).toList();
    }

    int customers() {
        return from.length - 1;
    }

    /// Adds up the lines of one customer after the other.
    private static final class Scan {
        private static final byte SEEN = 1;
        private static final byte BOUGHT = 3;

        private final Receipts receipts;
        private final Lines lines;
        private final int asOf;
        private final int[] categoryOf;
        private final long[] revenue;
        private final long[] spent;
        private final byte[] state;
        private final int[] touched;
        private final BitSet bought = new BitSet();
        private final IntBuilder codes = new IntBuilder();
        private final LongBuilder amounts = new LongBuilder();
        private int first = Integer.MAX_VALUE;
        private int end;

        Scan(Snapshot snapshot, int asOf, int[] categoryOf, int categories) {
            this.receipts = snapshot.receipts();
            this.lines = snapshot.lines();
            this.asOf = asOf;
            this.categoryOf = categoryOf;
            this.revenue = new long[categories];
            this.spent = new long[categories];
            this.state = new byte[categories];
            this.touched = new int[categories + 1];
        }

        void follow(int customer) {
            first = Math.min(first, customer);
            end = customer + 1;
            int past = receipts.from(customer);
            int to = past;
            while (to < receipts.to(customer) && receipts.day()[to] <= asOf) to++;
            int last = receipts.firstLine()[to];
            int count = 0;
            for (int line = receipts.firstLine()[past]; line < last; line++) {
                int code = categoryOf[lines.product()[line]];
                byte before = state[code];
                touched[count] = code;
                if (before == 0) count++;
                state[code] = (byte) (before | (lines.quantity()[line] > 0 ? BOUGHT : SEEN));
                spent[code] += lines.amount()[line];
            }
            for (int i = 0; i < count; i++) keep(touched[i]);
        }

        private void keep(int code) {
            if (code > 0) {
                if (state[code] == BOUGHT) bought.set(codes.size());
                codes.add(code);
                amounts.add(spent[code]);
                revenue[code] += spent[code];
            }
            state[code] = 0;
            spent[code] = 0;
        }

        void addTo(long[] all, boolean[] any) {
            for (int i = 0; i < codes.size(); i++) any[codes.get(i)] = true;
            for (int code = 0; code < all.length; code++) all[code] += revenue[code];
        }

        void copy(int[] placeOf, int at, int[] places, long[] sums, boolean[] all) {
            for (int i = 0; i < codes.size(); i++) {
                places[at + i] = placeOf[codes.get(i)];
                sums[at + i] = amounts.get(i);
                all[at + i] = bought.get(i);
            }
        }

        /// Lets the entries of its customers begin behind those of others.
        void shift(int[] from, int by) {
            for (int customer = first; customer < end; customer++) from[customer + 1] += by;
        }
    }
}
