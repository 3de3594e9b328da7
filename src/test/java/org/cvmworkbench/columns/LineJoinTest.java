package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.Alike;
import org.cvmworkbench.support.BuiltWords;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class LineJoinTest {
    private record Head(int number, int customer, int day, int second, int store, long total) {}

    private record Line(int number, int product, long quantity, long price, long amount) {}

    private final List<Head> heads = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    @Test
    void twoFilesGiveTheSameAsOne() {
        Samples.check(random -> {
            LineJoinTest shop = invented(random);
            Snapshot joined = snapshot(List.of(shop.joined()));
            Run receipts = ReceiptOrder.sorted(shop.receipts());
            for (List<Run> order : List.of(List.of(receipts, shop.items()), List.of(shop.items(), receipts))) {
                Snapshot two = snapshot(order);
                assertThat(two.receipts())
                        .usingRecursiveComparison(Alike.byValues())
                        .isEqualTo(joined.receipts());
                assertThat(two.lines().product()).isEqualTo(joined.lines().product());
                assertThat(two.lines().quantity()).isEqualTo(joined.lines().quantity());
                assertThat(two.lines().price()).isEqualTo(joined.lines().price());
                assertThat(two.lines().amount()).isEqualTo(joined.lines().amount());
                assertThat(two.lineJoins().lost().count()).isZero();
                assertThat(two.lineJoins().different().count()).isZero();
            }
        });
    }

    @Test
    void linesWithoutReceiptsWaitOutsideEveryTotal() {
        head(1, 7, 100, 500).line(1, 3, 1000, 200).line(1, 4, 1000, 300);
        line(9, 3, 1000, 900).line(9, 4, 1000, 900);

        Snapshot alone = snapshot(List.of(items()));
        Snapshot met = snapshot(List.of(receipts(), items()));

        assertThat(alone.lines().count()).isZero();
        assertThat(alone.lineJoins().lost()).satisfies(lost -> {
            assertThat(lost.count()).isEqualTo(4);
            assertThat(lost.of()).isEqualTo(4);
            assertThat(lost.codes()).containsExactly(1, 9);
        });
        assertThat(met.lines().amount()).containsExactly(20_000, 30_000);
        assertThat(met.lineJoins().lost().codes()).containsExactly(9);
    }

    @Test
    void aReceiptWithoutLinesStaysAVisitOfItsTotal() {
        head(1, 7, 100, 500).head(2, 7, 101, 800).line(1, 3, 1000, 5);

        Snapshot met = snapshot(List.of(receipts(), items()));

        assertThat(met.receipts().count()).isEqualTo(2);
        assertThat(met.lines().amount()).containsExactly(500, 80_000);
        assertThat(met.lineJoins().bare().codes()).containsExactly(2);
        assertThat(met.lineJoins().different().codes()).containsExactly(1);
        assertThat(met.lineJoins().totals()).containsExactly(50_000);
        assertThat(met.lineJoins().sums()).containsExactly(500);
    }

    @Test
    void aNumberOfTwoCustomersTakesNoLines() {
        head(1, 7, 100, 500).head(1, 8, 100, 500).line(1, 3, 1000, 500);

        Snapshot met = snapshot(List.of(receipts(), items()));

        assertThat(met.lines().amount()).containsExactly(50_000, 50_000);
        assertThat(met.lineJoins().ambiguous().count()).isEqualTo(1);
        assertThat(met.lineJoins().lost().count()).isZero();
    }

    @Test
    void linesWithoutMoneyShareTheTotalOfTheirReceipt() {
        head(1, 7, 100, 1).line(1, 3, 1000, 1).line(1, 4, 1000, 1).line(1, 5, 1000, 1);
        Run items = items();
        Run unpriced = new Run(
                Kind.LINES,
                items.rows(),
                List.of(items.columns().get(0), items.columns().get(1)));

        Snapshot met = snapshot(List.of(receipts(), unpriced));

        assertThat(met.lines().amount()).containsExactly(33, 34, 33);
    }

    private LineJoinTest head(int number, int customer, int day, long total) {
        heads.add(new Head(number, customer, day, 36_000, 2, total * 100));
        return this;
    }

    private LineJoinTest line(int number, int product, long quantity, long price) {
        lines.add(new Line(number, product, quantity, price * 10_000, price * quantity / 10));
        return this;
    }

    private static LineJoinTest invented(SplittableRandom random) {
        LineJoinTest shop = new LineJoinTest();
        int receipts = random.nextInt(1, 20);
        for (int number = 1; number <= receipts; number++) {
            int count = random.nextInt(1, 5);
            long total = 0;
            for (int i = 0; i < count; i++) {
                long price = random.nextInt(1, 900) * 100L;
                long quantity = random.nextInt(1, 4) * 1000L;
                shop.lines.add(new Line(number, random.nextInt(1, 6), quantity, price, price * quantity / 100_000));
                total += shop.lines.getLast().amount();
            }
            int customer = random.nextInt(0, 5);
            shop.heads.add(new Head(
                    number, customer, random.nextInt(100, 110), random.nextInt(86_400), random.nextInt(1, 3), total));
        }
        List<Line> byReceipt = new ArrayList<>(shop.lines);
        Collections.shuffle(shop.heads, new Random(random.nextLong()));
        shop.lines.clear();
        for (Head head : shop.heads) {
            for (Line line : byReceipt) if (line.number() == head.number()) shop.lines.add(line);
        }
        return shop;
    }

    private Run receipts() {
        return new Run(
                Kind.RECEIPTS,
                heads.size(),
                List.of(
                        codes("receipt_id", "receipt", heads, Head::number),
                        codes("customer_id", "customer", heads, Head::customer),
                        ints("time", heads, Head::day),
                        ints("time.second", heads, Head::second),
                        codes("store", "store", heads, Head::store),
                        longs("amount", heads, Head::total)));
    }

    private Run items() {
        return new Run(
                Kind.LINES,
                lines.size(),
                List.of(
                        codes("receipt_id", "receipt", lines, Line::number),
                        codes("product_id", "product", lines, Line::product),
                        longs("quantity", lines, Line::quantity),
                        longs("price", lines, Line::price)));
    }

    private Run joined() {
        Map<Integer, Head> of = new HashMap<>();
        for (Head head : heads) of.put(head.number(), head);
        return ReceiptOrder.sorted(new Run(
                Kind.RECEIPTS,
                lines.size(),
                List.of(
                        codes("receipt_id", "receipt", lines, Line::number),
                        codes(
                                "customer_id",
                                "customer",
                                lines,
                                line -> of.get(line.number()).customer()),
                        ints("time", lines, line -> of.get(line.number()).day()),
                        ints("time.second", lines, line -> of.get(line.number()).second()),
                        codes(
                                "store",
                                "store",
                                lines,
                                line -> of.get(line.number()).store()),
                        codes("product_id", "product", lines, Line::product),
                        longs("quantity", lines, Line::quantity),
                        longs("price", lines, Line::price),
                        longs("amount", lines, Line::amount))));
    }

    private static <T> Column codes(String name, String dictionary, List<T> rows, ToIntFunction<T> value) {
        return new Column.Codes(name, dictionary, rows.stream().mapToInt(value).toArray());
    }

    private static <T> Column ints(String name, List<T> rows, ToIntFunction<T> value) {
        return new Column.Ints(name, rows.stream().mapToInt(value).toArray());
    }

    private static <T> Column longs(String name, List<T> rows, ToLongFunction<T> value) {
        return new Column.Longs(name, rows.stream().mapToLong(value).toArray());
    }

    private static Snapshot snapshot(List<Run> runs) {
        List<Dictionary> words = new ArrayList<>();
        for (String name : List.of("receipt", "customer", "product", "store")) {
            DictionaryBuilder builder = new DictionaryBuilder(Dictionary.empty(name));
            for (int i = 1; i < 40; i++) builder.add(name.charAt(0) + "" + i);
            words.add(builder.build());
        }
        return Snapshot.of(1, BuiltWords.of(words), runs);
    }
}
