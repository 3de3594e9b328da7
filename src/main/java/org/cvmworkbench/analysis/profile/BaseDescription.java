package org.cvmworkbench.analysis.profile;

import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.RepeatedLines;
import org.cvmworkbench.columns.Snapshot;

/// What the base is made of, counted from its data alone.
///
/// @param receipts (customer, receipt id) pairs, the anonymous too
/// @param receiptNumbers different receipt ids
/// @param customers with a key, from customers files or receipts
/// @param returnLines of a quantity below 0
/// @param exactDuplicates lines equal in every field to one before them
/// @param firstDay days since 1970-01-01, [Column#NO_INT] in a base without receipts; so `lastDay`
/// @param total of all amounts, the anonymous too, in hundredths
/// @param currency the only one of the base; empty where the files name none, `mixed` where they name several
public record BaseDescription(
        int lines,
        int receipts,
        int receiptNumbers,
        int products,
        int customers,
        int anonymousLines,
        int returnLines,
        int zeroPriceLines,
        int negativePriceLines,
        int exactDuplicates,
        int firstDay,
        int lastDay,
        long total,
        String currency) {
    /// O(lines · log of a receipt's lines).
    public static BaseDescription of(Snapshot snapshot) {
        Receipts receipts = snapshot.receipts();
        Lines lines = snapshot.lines();
        int firstAnonymousLine = receipts.firstLine()[receipts.firstAnonymous()];
        LineCounts counts = LineCounts.of(lines);
        int firstDay = Column.NO_INT;
        for (int day : receipts.day()) if (firstDay == Column.NO_INT || day < firstDay) firstDay = day;
        return new BaseDescription(
                lines.count(),
                receipts.count(),
                distinct(receipts),
                snapshot.knownProducts(),
                snapshot.customers().count(),
                lines.count() - firstAnonymousLine,
                counts.returns(),
                counts.zeroPrice(),
                counts.negativePrice(),
                repeats(receipts, lines),
                firstDay,
                snapshot.asOf(),
                counts.total(),
                currency(receipts));
    }

    private static int repeats(Receipts receipts, Lines lines) {
        int[] repeats = {0};
        new RepeatedLines(receipts, lines).forEach(line -> repeats[0]++);
        return repeats[0];
    }

    private static int distinct(Receipts receipts) {
        boolean[] seen = new boolean[receipts.number().dictionary().size()];
        for (int code : receipts.number().codes()) seen[code] = true;
        int distinct = 0;
        for (int code = 1; code < seen.length; code++) if (seen[code]) distinct++;
        return distinct;
    }

    /// The currency of receipts: empty where none is named, `mixed` where several are.
    public static String currency(Receipts receipts) {
        int only = 0;
        for (int code : receipts.currency().codes()) {
            if (code == 0 || code == only) continue;
            if (only != 0) return "mixed";
            only = code;
        }
        return receipts.currency().dictionary().value(only);
    }

    private record LineCounts(int returns, int zeroPrice, int negativePrice, long total) {
        static LineCounts of(Lines lines) {
            int returns = 0;
            int zero = 0;
            int negative = 0;
            long total = 0;
            for (int line = 0; line < lines.count(); line++) {
                long price = lines.price(line);
                if (lines.quantity()[line] < 0) returns++;
                if (price == 0) zero++;
                if (price < 0) negative++;
                total += lines.amount()[line];
            }
            return new LineCounts(returns, zero, negative, total);
        }
    }
}
