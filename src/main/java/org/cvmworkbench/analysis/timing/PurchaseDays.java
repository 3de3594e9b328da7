package org.cvmworkbench.analysis.timing;

import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// The different days on which customers bought something, those of a customer together, ascending.
///
/// @param version of the snapshot they were read from
/// @param buyers those with such a day, ascending
/// @param first where the days of each buyer begin; the entry behind the last ends them
/// @param day since 1970-01-01
public record PurchaseDays(long version, int[] buyers, int[] first, int[] day) {
    /// Of all visits. O(receipts), on all processors.
    ///
    /// @param asOf receipts after this day are not looked at
    public static PurchaseDays ofVisits(Snapshot snapshot, ReceiptTotals totals, int asOf) {
        return of(snapshot, () -> {
            VisitDays days = new VisitDays(snapshot.receipts(), totals, asOf);
            return (customer, found) -> {
                int count = days.follow(customer);
                for (int i = 0; i < count; i++) found.add(days.day(i));
            };
        });
    }

    /// Of one category. O(lines), on all processors.
    ///
    /// @param category its code, see [org.cvmworkbench.columns.Products#attribute]
    public static PurchaseDays ofCategory(Snapshot snapshot, int category, int asOf) {
        boolean[] wanted = new boolean[snapshot.products().size()];
        for (int product = 1; product < wanted.length; product++) {
            wanted[product] = snapshot.products().attribute("category").code(product) == category;
        }
        return of(snapshot, () -> new OfProducts(snapshot.receipts(), snapshot.lines(), wanted, asOf));
    }

    /// Finds the days of one customer after the other. Belongs to one thread.
    private interface Walk {
        void follow(int customer, IntBuilder found);
    }

    private interface Start {
        Walk walk();
    }

    /// @param wanted by product
    private record OfProducts(Receipts receipts, Lines lines, boolean[] wanted, int asOf) implements Walk {
        @Override
        public void follow(int customer, IntBuilder found) {
            int last = Integer.MIN_VALUE;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int day = receipts.day()[receipt];
                if (day > asOf) return;
                if (day == last || !bought(receipt)) continue;
                found.add(day);
                last = day;
            }
        }

        private boolean bought(int receipt) {
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                if (wanted[lines.product()[line]] && lines.quantity()[line] > 0) return true;
            }
            return false;
        }
    }

    private record Part(IntBuilder buyers, IntBuilder counts, IntBuilder days) {}

    private static PurchaseDays of(Snapshot snapshot, Start start) {
        List<Part> parts = Parts.find(snapshot.customers().count(), (from, to) -> {
            Part part = new Part(new IntBuilder(), new IntBuilder(), new IntBuilder());
            Walk walk = start.walk();
            for (int customer = from; customer < to; customer++) {
                int before = part.days.size();
                walk.follow(customer, part.days);
                if (part.days.size() == before) continue;
                part.buyers.add(customer);
                part.counts.add(part.days.size() - before);
            }
            return part;
        });
        int[] buyers = joined(parts.stream().map(Part::buyers).toList());
        int[] counts = joined(parts.stream().map(Part::counts).toList());
        int[] first = new int[buyers.length + 1];
        for (int buyer = 0; buyer < buyers.length; buyer++) first[buyer + 1] = first[buyer] + counts[buyer];
        int[] days = joined(parts.stream().map(Part::days).toList());
        return new PurchaseDays(snapshot.version(), buyers, first, days);
    }

    private static int[] joined(List<IntBuilder> parts) {
        int[] all = new int[parts.stream().mapToInt(IntBuilder::size).sum()];
        int end = 0;
        for (IntBuilder part : parts) {
            System.arraycopy(part.toArray(), 0, all, end, part.size());
            end += part.size();
        }
        return all;
    }

    /// Behind the buyer's last day up to one.
    int to(int buyer, int asOf) {
        int to = first[buyer + 1];
        while (to > first[buyer] && day[to - 1] > asOf) to--;
        return to;
    }
}
