package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Held;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Ranges;

/// Numbers that lines up to the as-of day say of each customer.
final class LineFigures {
    private static final int CENTS = 2;
    private static final int SHARE = 4;

    /// Takes the lines of one customer after the other. Belongs to one thread.
    interface Sum {
        void add(int line);

        /// What the lines so far come to, [Ranges#UNKNOWN] where nobody can know; then it begins anew.
        long take();
    }

    private LineFigures() {}

    /// O(lines).
    static Numbers of(Snapshot snapshot, int asOf, CustomerWord word) {
        Receipts receipts = snapshot.receipts();
        long[] values = new long[receipts.customers()];
        Parts.each(values.length, (from, to) -> {
            Sum sum = sum(snapshot, word);
            for (int customer = from; customer < to; customer++) {
                for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                    if (receipts.day()[receipt] > asOf) break;
                    int end = receipts.firstLine()[receipt + 1];
                    for (int line = receipts.firstLine()[receipt]; line < end; line++) sum.add(line);
                }
                values[customer] = sum.take();
            }
        });
        return new Numbers(values, decimals(word));
    }

    private static int decimals(CustomerWord word) {
        return switch (word) {
            case MARGIN, SPREAD -> CENTS;
            case PROMO, RETURNS -> SHARE;
            default -> 0;
        };
    }

    private static Sum sum(Snapshot snapshot, CustomerWord word) {
        Coded category = snapshot.products().attribute("category");
        Lines lines = snapshot.lines();
        return switch (word) {
            case MARGIN -> new Margin(snapshot);
            case CATEGORIES -> category.present() ? new CategoryCount(lines, category) : new Nothing();
            case SPREAD -> new CategorySpread(lines, category);
            case PROMO -> lines.discounts().rows() > 0 ? new Promo(lines, lines.discounts()) : new Nothing();
            case RETURNS -> new Returned(lines);
            default -> throw new IllegalArgumentException(word + " is not of lines");
        };
    }

    /// Where the base lacks what it takes.
    private record Nothing() implements Sum {
        @Override
        public void add(int line) {}

        @Override
        public long take() {
            return Ranges.UNKNOWN;
        }
    }

    /// Money less the cost of what was bought: the cost on the line, else the product's. One cost that is not known
    /// makes the sum unknown, since nothing says it is small.
    private static final class Margin implements Sum {
        private static final long UNITS = 100_000; // thousandths times ten-thousandths, in hundredths

        private final Snapshot snapshot;
        private final Lines lines;
        private long sum;
        private boolean unknown;

        Margin(Snapshot snapshot) {
            this.snapshot = snapshot;
            this.lines = snapshot.lines();
        }

        @Override
        public void add(int line) {
            long cost = snapshot.unitCost(line);
            if (cost == Column.NO_LONG) unknown = true;
            else sum += lines.amount()[line] * UNITS - lines.quantity()[line] * cost;
        }

        @Override
        public long take() {
            long margin = unknown ? Ranges.UNKNOWN : Math.floorDiv(2 * sum + UNITS, 2 * UNITS);
            sum = 0;
            unknown = false;
            return margin;
        }
    }

    /// The part of what was paid for purchases that was paid on discounted lines.
    private static final class Promo implements Sum {
        private final Lines lines;
        private final long[] discounts;
        private long discounted;
        private long all;

        Promo(Lines lines, Held<long[]> discounts) {
            this.lines = lines;
            this.discounts = discounts.get();
        }

        @Override
        public void add(int line) {
            if (lines.quantity()[line] <= 0) return;
            all += lines.amount()[line];
            if (discounts[line] > 0) discounted += lines.amount()[line];
        }

        @Override
        public long take() {
            long share = share(discounted, all);
            discounted = 0;
            all = 0;
            return share;
        }
    }

    /// What came back as a part of what was paid for purchases; more than all where the purchase is older than the
    /// base.
    private static final class Returned implements Sum {
        private final Lines lines;
        private long returned;
        private long all;

        Returned(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void add(int line) {
            if (lines.quantity()[line] < 0) returned -= lines.amount()[line];
            else if (lines.quantity()[line] > 0) all += lines.amount()[line];
        }

        @Override
        public long take() {
            long share = share(returned, all);
            returned = 0;
            all = 0;
            return share;
        }
    }

    /// In ten-thousandths, rounded half-up; unknown of nothing.
    private static long share(long part, long all) {
        return all <= 0 ? Ranges.UNKNOWN : Math.floorDiv(20_000 * part + all, 2 * all);
    }
}
