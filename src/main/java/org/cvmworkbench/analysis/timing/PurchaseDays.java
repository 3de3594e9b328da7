package org.cvmworkbench.analysis.timing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Parts;
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
        List<Part> parts = Parts.find(snapshot.customers().count(), (from, to) -> {
            VisitDays days = new VisitDays(snapshot.receipts(), totals, asOf);
            Part part = new Part(new IntBuilder(), new IntBuilder(), new IntBuilder());
            for (int customer = from; customer < to; customer++) {
                int count = days.follow(customer);
                for (int i = 0; i < count; i++) part.days.add(days.day(i));
                if (count == 0) continue;
                part.buyers.add(customer);
                part.counts.add(count);
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

    /// Of each category, from one walk over all lines. O(lines), on all processors.
    ///
    /// @param asOf receipts after this day are not looked at
    /// @return by code, see [org.cvmworkbench.columns.Products#attribute]; the first, which is no category, is
    ///     empty
    public static List<PurchaseDays> ofCategories(Snapshot snapshot, int asOf) {
        Coded category = snapshot.products().attribute("category");
        int[] codeOf = IntStream.range(0, snapshot.products().size())
                .map(category::code)
                .toArray();
        int categories = Math.max(1, category.dictionary().size());
        List<CategoryWalk> walks = Parts.find(snapshot.customers().count(), (from, to) -> {
            CategoryWalk walk = new CategoryWalk(snapshot, codeOf, categories, asOf);
            for (int customer = from; customer < to; customer++) walk.follow(customer);
            return walk;
        });
        return CategoryWalk.together(snapshot.version(), categories, walks);
    }

    private record Part(IntBuilder buyers, IntBuilder counts, IntBuilder days) {}

    private static int[] joined(List<IntBuilder> parts) {
        int[] all = new int[parts.stream().mapToInt(IntBuilder::size).sum()];
        int end = 0;
        for (IntBuilder part : parts) {
            System.arraycopy(part.toArray(), 0, all, end, part.size());
            end += part.size();
        }
        return all;
    }

    /// On how many days a customer bought. O(log buyers).
    public int count(int customer) {
        int buyer = Arrays.binarySearch(buyers, customer);
        return buyer < 0 ? 0 : first[buyer + 1] - first[buyer];
    }

    /// The days of one customer alone; of nobody where the customer is no buyer. O(log buyers + days).
    public PurchaseDays of(int customer) {
        int buyer = Arrays.binarySearch(buyers, customer);
        if (buyer < 0) return new PurchaseDays(version, new int[0], new int[1], new int[0]);
        int[] days = Arrays.copyOfRange(day, first[buyer], first[buyer + 1]);
        return new PurchaseDays(version, new int[] {customer}, new int[] {0, days.length}, days);
    }

    /// Behind the buyer's last day up to one.
    int to(int buyer, int asOf) {
        int to = first[buyer + 1];
        while (to > first[buyer] && day[to - 1] > asOf) to--;
        return to;
    }
}
