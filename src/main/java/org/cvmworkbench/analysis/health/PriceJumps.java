package org.cvmworkbench.analysis.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// Months in which prices as a whole jumped: the median, over products sold in both months, of how much dearer each is
/// than in the month before (a matched-model index in logarithms). A change of currency, of the minor unit or of a tax
/// moves all products at once; a season moves some.
final class PriceJumps {
    private static final int PRODUCTS = 2_000;
    private static final int ENOUGH = 10;
    private static final double JUMP = Math.log(1.15);

    private final Snapshot snapshot;
    private final Span span;
    private final int[] place;
    private final int firstMonth;
    private final int months;
    private final double[][] sums;
    private final int[][] counts;

    private PriceJumps(Snapshot snapshot, Span span) {
        this.snapshot = snapshot;
        this.span = span;
        this.place = places(snapshot);
        this.firstMonth = month(span.first());
        this.months = month(span.last()) - firstMonth + 1;
        int products = Math.min(PRODUCTS, place.length);
        this.sums = new double[products][months];
        this.counts = new int[products][months];
    }

    /// O(lines).
    static Finding of(Snapshot snapshot, Span span) {
        if (span.isEmpty()) return new Finding(HealthCheck.PRICE_JUMPS, 0, 0);
        PriceJumps jumps = new PriceJumps(snapshot, span);
        jumps.add();
        return jumps.finding();
    }

    /// The place of each of the products with the most lines, -1 for the others.
    private static int[] places(Snapshot snapshot) {
        int[] lines = new int[Math.max(1, snapshot.products().size())];
        for (int product : snapshot.lines().product()) lines[product]++;
        int[] place = new int[lines.length];
        Arrays.fill(place, -1);
        int[] most = IntStream.range(1, lines.length)
                .filter(product -> lines[product] > 1)
                .boxed()
                .sorted(Comparator.comparingInt((Integer product) -> -lines[product])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(PRODUCTS)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < most.length; i++) place[most[i]] = i;
        return place;
    }

    private static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    private void add() {
        Receipts receipts = snapshot.receipts();
        Lines lines = snapshot.lines();
        int[] monthOf = new int[span.days()];
        for (int i = 0; i < monthOf.length; i++) monthOf[i] = month(span.first() + i) - firstMonth;
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int day = receipts.day()[receipt];
            if (!span.contains(day)) continue;
            int month = monthOf[day - span.first()];
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                int product = place[lines.product()[line]];
                long price = product < 0 || lines.quantity()[line] <= 0 ? 0 : lines.price(line);
                if (price <= 0) continue;
                sums[product][month] += Math.log((double) price);
                counts[product][month]++;
            }
        }
    }

    private Finding finding() {
        Count count = new Count();
        double[] changes = new double[sums.length];
        for (int month = 1; month < months; month++) {
            int known = 0;
            for (int product = 0; product < sums.length; product++) {
                if (counts[product][month] == 0 || counts[product][month - 1] == 0) continue;
                changes[known++] = sums[product][month] / counts[product][month]
                        - sums[product][month - 1] / counts[product][month - 1];
            }
            if (known < ENOUGH) continue;
            Arrays.sort(changes, 0, known);
            double median = (changes[(known - 1) / 2] + changes[known / 2]) / 2;
            if (Math.abs(median) < JUMP) continue;
            int which = firstMonth + month;
            int products = known;
            count.add(Math.abs(median), () -> example(which, median, products));
        }
        return count.finding(HealthCheck.PRICE_JUMPS, Math.max(0, months - 1));
    }

    private static Example example(int month, double change, int products) {
        LocalDate first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        BigDecimal times = new BigDecimal(Math.exp(change)).round(new MathContext(3));
        return new Example("", "", (int) first.toEpochDay(), "", Text.of("health.says.jump", times, products));
    }
}
