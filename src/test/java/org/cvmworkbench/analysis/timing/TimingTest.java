package org.cvmworkbench.analysis.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.cvmworkbench.workspace.OpenBase;
import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAY = (int) START.toEpochDay();

    /// Wheat and Morrison 1990: of gaps that follow Gamma(k), whatever the customers' rates.
    @Test
    void regularityIsTheShapeOfTheGaps() {
        for (int k : new int[] {1, 2, 4}) {
            PurchaseDays days = invented(k, 4000, 6);
            assertThat(Regularity.of(days, Integer.MAX_VALUE).k()).isCloseTo(k, within(0.12 * k));
        }
    }

    @Test
    void theLawIsFoundAgain() {
        GapLaw law = GapLaw.of(invented(2, 6000, 8), Integer.MAX_VALUE);
        assertThat(law.k()).isCloseTo(2, within(0.2));
        assertThat(law.r()).isCloseTo(3, within(0.3));
        assertThat(law.alpha()).isCloseTo(900, within(120.0));
    }

    @Test
    void lookedUpChancesAreThoseOfTheLaw() {
        GapLaw law = new GapLaw(1.5, 0.8, 40, 100);
        Residuals residuals = new Residuals(law, 50);
        Samples.check(random -> {
            int gaps = random.nextInt(40);
            int span = gaps * random.nextInt(1, 60);
            double days = random.nextDouble(0.1, 500);
            Residuals.Silence silence = residuals.of(gaps, span);
            double exact = Beta.regularizedBeta((40 + span) / (40 + span + days), 0.8 + 1.5 * gaps, 1.5);
            assertThat(silence.beyond(days)).isCloseTo(exact, within(1e-4));
            double chance = random.nextDouble(0.05, 0.95);
            assertThat(silence.beyond(silence.quantile(chance))).isCloseTo(chance, within(1e-9));
        });
    }

    @Test
    void aRegularCustomerIsExpectedInTheOwnRhythm() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 40; i++) regular(base, "c" + i, 20 + i / 2, 10);
        for (int visit = 0; visit < 12; visit++) {
            base.visit(
                    "steady",
                    "s" + visit,
                    START.plusDays(500 - 40 - 30L * (11 - visit)).toString(),
                    100);
            base.visit(
                    "due",
                    "d" + visit,
                    START.plusDays(500 - 10 - 30L * (11 - visit)).toString(),
                    100);
        }
        base.visit("last", "l", START.plusDays(500).toString(), 100);
        Snapshot snapshot = base.snapshot();
        NextPurchases next = next(snapshot);
        int due = buyer(snapshot, next, "due");
        assertThat(next.expected()[due] - (DAY + 500)).isBetween(15, 25);
        assertThat(next.isOwn(due)).isTrue();
        assertThat(next.sendDay(due)).isEqualTo(Math.max(DAY + 501, next.expected()[due] - 14));
        int last = buyer(snapshot, next, "last");
        assertThat(next.gaps()[last]).isZero();
        assertThat(next.isOwn(last)).isFalse();
        assertThat(next.expected()[last]).isGreaterThan(DAY + 500);
        int steady = buyer(snapshot, next, "steady");
        assertThat(next.isOverdue(steady)).isTrue();
        assertThat(next.sendDay(steady)).isEqualTo(Column.NO_INT);
        assertThat(next.overdue(snapshot.customers().count())
                        .contains(next.days().buyers()[steady]))
                .isTrue();
    }

    @Test
    void everyCustomerIsInTheCalendarOnce() {
        Samples.check(30, random -> {
            SampleBase base = new SampleBase();
            for (int i = random.nextInt(1, 200); i > 0; i--) {
                String day = START.plusDays(random.nextInt(300)).toString();
                base.visit("c" + random.nextInt(30), "r" + i, day, 100);
            }
            Snapshot snapshot = base.snapshot();
            NextPurchases next = next(snapshot);
            SendCalendar calendar = next.calendar();
            assertThat(calendar.planned() + calendar.overdue() + calendar.soon())
                    .isEqualTo(snapshot.customers().count());
            for (int buyer = 0; buyer < next.silence().length; buyer++) {
                assertThat(next.low()[buyer])
                        .isGreaterThan(snapshot.asOf())
                        .isLessThanOrEqualTo(next.expected()[buyer]);
                assertThat(next.expected()[buyer]).isLessThanOrEqualTo(next.high()[buyer]);
                assertThat(next.rhythm()[buyer]).isPositive().isFinite();
            }
        });
    }

    @Test
    void strangeBasesAreTold() {
        SampleBase alike = new SampleBase();
        for (int i = 0; i < 30; i++) regular(alike, "c" + i, 10, 8);
        for (SampleBase base : List.of(
                new SampleBase().visit("a", "1", "2025-01-01", 100),
                new SampleBase().visit("a", "1", "2025-01-01", 100).visit("a", "2", "2025-01-01", 100),
                new SampleBase().visit("a", "1", "2025-01-01", 100).visit("b", "2", "2025-01-09", 100),
                new SampleBase().line("a", "1", "2025-01-01", "tea", -1000, -100),
                alike)) {
            NextPurchases next = next(base.snapshot());
            assertThat(next.law().k()).isFinite().isPositive();
            for (int buyer = 0; buyer < next.silence().length; buyer++) {
                assertThat(next.beyond()[buyer]).isBetween(0.0, 1.0);
                assertThat(next.rhythm()[buyer]).isFinite();
            }
            TimingBackTest test = TimingBackTest.of(next.days(), next.asOf(), TimingRequest.USUAL);
            assertThat(test.all().covered()).isBetween(0.0, 1.0);
        }
        NextPurchases next = next(alike.snapshot());
        assertThat(next.rhythm()[0]).isCloseTo(10, within(0.5));
    }

    @Test
    void aCategoryHasItsOwnRhythm() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 20; i++) {
            for (int visit = 0; visit < 30; visit++) {
                String product = visit % 3 == 0 ? "malbec" : "rye";
                String day = START.plusDays(10L * visit + i).toString();
                base.line("c" + i, "r" + i + "-" + visit, day, product, 1000, 100);
            }
        }
        base.row(Kind.PRODUCTS, "product_id", "malbec", "category", "Wine");
        base.row(Kind.PRODUCTS, "product_id", "rye", "category", "Bread");
        Snapshot snapshot = base.snapshot();
        Dictionary words = snapshot.products().attribute("category").dictionary();
        PurchaseDays wine = PurchaseDays.ofCategories(snapshot, snapshot.asOf()).get(words.codeOf("Wine"));
        NextPurchases next = NextPurchases.of(wine, snapshot.asOf(), TimingRequest.USUAL);
        assertThat(wine.buyers()).hasSize(20);
        assertThat(Arrays.stream(next.rhythm()).average().orElseThrow()).isCloseTo(30, within(1.0));
    }

    /// The days of all categories are those that a walk for one category alone finds.
    @Test
    void oneWalkFindsTheDaysOfAllCategories() {
        Samples.check(20, random -> {
            SampleBase base = new SampleBase();
            for (int i = random.nextInt(1, 150); i > 0; i--) {
                String day = START.plusDays(random.nextInt(20)).toString();
                long quantity = random.nextInt(5) == 0 ? -1000 : 1000;
                base.line("c" + random.nextInt(9), "r" + i, day, "p" + random.nextInt(6), quantity, 100);
            }
            for (int i = 0; i < 5; i++) base.row(Kind.PRODUCTS, "product_id", "p" + i, "category", "k" + i % 3);
            Snapshot snapshot = base.snapshot();
            Coded category = snapshot.products().attribute("category");
            List<PurchaseDays> all = PurchaseDays.ofCategories(snapshot, snapshot.asOf() - 3);
            assertThat(all.getFirst().buyers()).isEmpty();
            for (int code = 1; code < all.size(); code++) {
                for (int customer = 0; customer < snapshot.customers().count(); customer++) {
                    int[] days = all.get(code).of(customer).day();
                    assertThat(days).isEqualTo(days(snapshot, category, code, customer));
                    assertThat(all.get(code).count(customer)).isEqualTo(days.length);
                }
            }
        });
    }

    private static int[] days(Snapshot snapshot, Coded category, int code, int customer) {
        Receipts receipts = snapshot.receipts();
        return IntStream.range(receipts.from(customer), receipts.to(customer))
                .filter(receipt -> receipts.day()[receipt] <= snapshot.asOf() - 3)
                .filter(receipt -> IntStream.range(receipts.firstLine()[receipt], receipts.firstLine()[receipt + 1])
                        .anyMatch(line -> category.code(snapshot.lines().product()[line]) == code
                                && snapshot.lines().quantity()[line] > 0))
                .map(receipt -> receipts.day()[receipt])
                .distinct()
                .sorted()
                .toArray();
    }

    /// A customer alone is told the same as among the others.
    @Test
    void oneCustomerIsToldTheSameAlone() {
        PurchaseDays all = invented(2, 500, 6);
        int asOf = Arrays.stream(all.day()).max().orElseThrow() / 2;
        NextPurchases together = NextPurchases.of(all, asOf, TimingRequest.USUAL);
        for (int customer = 0; customer < 500; customer += 37) {
            NextPurchases alone = NextPurchases.of(all.of(customer), asOf, TimingRequest.USUAL, together.law());
            assertThat(alone.expected()[0]).isEqualTo(together.expected()[customer]);
            assertThat(alone.high()[0]).isEqualTo(together.high()[customer]);
            assertThat(alone.beyond()[0]).isEqualTo(together.beyond()[customer]);
        }
    }

    @Test
    void tenThousandPurchasesOfOneCustomerAreTold() {
        int[] days = IntStream.range(0, 10_000).map(i -> 2 * i).toArray();
        PurchaseDays one = new PurchaseDays(1, new int[] {0}, new int[] {0, days.length}, days);
        NextPurchases next = NextPurchases.of(one, 2 * 9_999, TimingRequest.USUAL);
        assertThat(next.expected()[0] - next.asOf()).isBetween(1, 3);
        assertThat(next.rhythm()[0]).isCloseTo(2, within(0.01));
        TimingBackTest test = TimingBackTest.of(one, 2 * 9_999, TimingRequest.USUAL);
        assertThat(test.all().promised()).isBetween(0.0, 1.0);
    }

    /// What was promised before the last quarter comes, though the demo's customers leave, its seasons pass and its
    /// campaigns call: within 3 points, and what chance makes of so many customers.
    @Test
    void datesHoldAsPromisedOnTheDemo(@TempDir Path folder) throws Exception {
        Path file = DemoBases.copyInto(folder, 20_000);
        Snapshot demo = OpenBase.read(file, Progress.NONE).snapshot();
        PurchaseDays days = PurchaseDays.ofVisits(demo, ReceiptTotals.of(demo), demo.asOf());
        TimingBackTest test = TimingBackTest.of(days, demo.asOf(), TimingRequest.USUAL);
        assertThat(test.all().customers()).isGreaterThan(5_000);
        assertThat(test.due().customers()).isGreaterThan(1_000);
        for (TimingBackTest.Row row : List.of(test.all(), test.due())) holds(row);
    }

    /// Within 3 points, and what chance makes of so many customers.
    static void holds(TimingBackTest.Row row) {
        assertThat(row.covered()).isCloseTo(row.promised(), within(0.03 + 2 * row.error()));
    }

    private static void regular(SampleBase base, String customer, int rhythm, int visits) {
        for (int visit = 0; visit < visits; visit++) {
            base.visit(
                    customer,
                    customer + visit,
                    START.plusDays((long) rhythm * visit).toString(),
                    100);
        }
    }

    private static NextPurchases next(Snapshot snapshot) {
        PurchaseDays days = PurchaseDays.ofVisits(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf());
        return NextPurchases.of(days, snapshot.asOf(), TimingRequest.USUAL);
    }

    private static int buyer(Snapshot snapshot, NextPurchases next, String key) {
        return Arrays.binarySearch(
                next.days().buyers(), snapshot.customers().find(key).orElseThrow());
    }

    /// Gaps of Gamma(k) around means of about 600 days, whose rates are Gamma(3).
    private static PurchaseDays invented(int k, int customers, int gaps) {
        SplittableRandom random = new SplittableRandom(3);
        int[] day = new int[customers * (gaps + 1)];
        int[] first = new int[customers + 1];
        int[] buyers = new int[customers];
        for (int customer = 0; customer < customers; customer++) {
            buyers[customer] = customer;
            first[customer + 1] = first[customer] + gaps + 1;
            double rate = erlang(random, 3) / 3 * k / 600;
            double now = 0;
            for (int i = 0; i <= gaps; i++) {
                day[first[customer] + i] = (int) now;
                now += erlang(random, k) / rate;
            }
        }
        return new PurchaseDays(1, buyers, first, day);
    }

    static double erlang(SplittableRandom random, int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) sum -= Math.log(1 - random.nextDouble());
        return sum;
    }
}
