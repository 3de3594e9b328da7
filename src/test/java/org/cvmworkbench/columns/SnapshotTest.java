package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.Alike;
import org.cvmworkbench.support.BuiltWords;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private record Line(String customer, String receipt, int day, int second, String product, long amount) {
        String key() {
            return customer + "/" + (receipt.isEmpty() ? "day " + day : receipt);
        }
    }

    @Test
    void everyRunOrderGivesTheReceiptsOfTheirLines() {
        Samples.check(random -> {
            List<Line> lines = lines(random, 60);
            int cut = random.nextInt(lines.size());
            Map<String, DictionaryBuilder> words = words();
            List<Run> runs = new ArrayList<>();
            runs.add(ReceiptOrder.sorted(run(lines.subList(0, cut), words)));
            runs.add(ReceiptOrder.sorted(run(lines.subList(cut, lines.size()), words)));
            Snapshot snapshot = Snapshot.of(1, built(words), runs);
            holdsExactly(snapshot, lines);
        });
    }

    @Test
    void splittingAFileIntoRunsChangesNothing() {
        Samples.check(random -> {
            List<Line> lines = lines(random, 80);
            Map<String, DictionaryBuilder> words = words();
            Run whole = ReceiptOrder.sorted(run(lines, words));
            int cut = random.nextInt(lines.size());
            List<Run> halves = List.of(
                    ReceiptOrder.sorted(run(lines.subList(0, cut), words)),
                    ReceiptOrder.sorted(run(lines.subList(cut, lines.size()), words)));
            Snapshot one = Snapshot.of(1, built(words), List.of(whole));
            Snapshot two = Snapshot.of(1, built(words), halves);
            assertThat(two.receipts().day()).isEqualTo(one.receipts().day());
            assertThat(two.receipts().firstLine()).isEqualTo(one.receipts().firstLine());
            assertThat(two.lines().amount()).isEqualTo(one.lines().amount());
            assertThat(two.lines().delay()).isEqualTo(one.lines().delay());
        });
    }

    @Test
    void aReplacedReceiptStandsAloneFromItsLastReplacementOn() {
        Samples.check(random -> {
            Map<String, DictionaryBuilder> words = words();
            List<Run> runs = new ArrayList<>();
            List<Line> left = new ArrayList<>();
            for (int id = 1; id <= 3; id++) {
                List<Line> lines = lines(random, 40);
                boolean replaces = random.nextBoolean();
                if (replaces)
                    left.removeIf(
                            one -> lines.stream().anyMatch(line -> line.key().equals(one.key())));
                left.addAll(lines);
                Run plain = ReceiptOrder.sorted(run(lines, words));
                Origin origin = new Origin(id, replaces ? Set.of(id) : Set.of());
                runs.add(new Run(plain.kind(), plain.rows(), plain.columns(), origin));
            }
            holdsExactly(Snapshot.of(1, built(words), runs), left);
            Collections.shuffle(runs, new Random(random.nextLong()));
            holdsExactly(Snapshot.of(1, built(words), runs), left);
            holdsExactly(Snapshot.of(1, built(words), List.of(RunMerging.merged(runs))), left);
        });
    }

    @Test
    void whatIsTakenFromAMergedRunIsWhatWasPutIn() {
        Samples.check(random -> {
            Map<String, DictionaryBuilder> words = words();
            List<Run> runs = new ArrayList<>();
            for (int id = 1; id <= 3; id++) {
                Run plain = ReceiptOrder.sorted(run(lines(random, 40), words));
                runs.add(new Run(plain.kind(), plain.rows(), plain.columns(), new Origin(id, Set.of())));
            }
            Run merged = RunMerging.merged(List.of(RunMerging.merged(runs.subList(0, 2)), runs.get(2)));
            for (Run one : runs) {
                int id = one.origin().importId();
                assertThat(RunMerging.only(merged, id))
                        .usingRecursiveComparison(Alike.byValues())
                        .isEqualTo(one);
                List<Run> others = new ArrayList<>(runs);
                others.remove(one);
                assertThat(RunMerging.without(merged, id))
                        .usingRecursiveComparison(Alike.byValues())
                        .isEqualTo(RunMerging.merged(others));
            }
        });
    }

    @Test
    void aBaseWithoutRunsIsEmpty() {
        Snapshot snapshot = Snapshot.of(0, Dictionaries.NONE, List.of());
        assertThat(snapshot.customers().count()).isZero();
        assertThat(snapshot.receipts().count()).isZero();
        assertThat(snapshot.asOf()).isEqualTo(Column.NO_INT);
    }

    @Test
    void laterFilesAboutACustomerHoldUnlessEmpty() {
        Map<String, DictionaryBuilder> words = words();
        DictionaryBuilder city = new DictionaryBuilder(Dictionary.empty("customers.city"));
        words.put("customers.city", city);
        int anna = words.get("customer").add("anna");
        int boris = words.get("customer").add("boris");
        Run first = attributes(new int[] {anna, boris}, new int[] {city.add("Omsk"), city.add("Perm")});
        Run second = attributes(new int[] {anna, boris}, new int[] {city.add("Tver"), 0});
        Customers customers =
                Snapshot.of(1, built(words), List.of(first, second)).customers();
        assertThat(customers.attribute("city").text(0)).isEqualTo("Tver");
        assertThat(customers.attribute("city").text(1)).isEqualTo("Perm");
        assertThat(customers.attribute("unheard").text(1)).isEmpty();
    }

    private static Run attributes(int[] customers, int[] cities) {
        return new Run(
                Kind.CUSTOMERS,
                customers.length,
                List.of(
                        new Column.Codes("customer_id", "customer", customers),
                        new Column.Codes("city", "customers.city", cities)));
    }

    private static void holdsExactly(Snapshot snapshot, List<Line> lines) {
        Map<String, List<Line>> expected = new HashMap<>();
        for (Line line : lines) {
            expected.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
        }
        Receipts receipts = snapshot.receipts();
        assertThat(receipts.count()).isEqualTo(expected.size());
        for (int customer = 0; customer <= snapshot.customers().count(); customer++) {
            String name = customer == snapshot.customers().count()
                    ? ""
                    : snapshot.customers().key(customer);
            long before = Long.MIN_VALUE;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                String number = receipts.number().text(receipt);
                String key = name + "/" + (number.isEmpty() ? "day " + receipts.day()[receipt] : number);
                List<Line> mine = expected.get(key);
                assertThat(mine).as(key).isNotNull();
                assertThat(receipts.day()[receipt])
                        .as(key)
                        .isEqualTo(mine.getFirst().day());
                assertThat(amounts(snapshot, receipt))
                        .containsExactlyElementsOf(
                                mine.stream().map(Line::amount).toList());
                long moment = receipts.day()[receipt] * 86_400L + receipts.second()[receipt];
                assertThat(moment).isGreaterThanOrEqualTo(before);
                before = moment;
            }
        }
    }

    private static List<Long> amounts(Snapshot snapshot, int receipt) {
        int[] first = snapshot.receipts().firstLine();
        return IntStream.range(first[receipt], first[receipt + 1])
                .mapToObj(line -> snapshot.lines().amount()[line])
                .toList();
    }

    private static List<Line> lines(SplittableRandom random, int most) {
        List<Line> lines = new ArrayList<>();
        int count = random.nextInt(1, most);
        for (int i = 0; i < count; i++) {
            int customer = random.nextInt(5);
            String receipt = random.nextInt(4) == 0 ? "" : "r" + random.nextInt(12);
            lines.add(new Line(
                    customer == 0 ? "" : "c" + customer,
                    receipt,
                    random.nextInt(20_000, 20_010),
                    random.nextInt(86_400),
                    "p" + random.nextInt(3),
                    i));
        }
        if (random.nextBoolean()) lines.sort(Comparator.comparingInt(Line::day));
        return lines;
    }

    private static Map<String, DictionaryBuilder> words() {
        Map<String, DictionaryBuilder> words = new HashMap<>();
        for (String name : List.of("customer", "receipt", "product")) {
            words.put(name, new DictionaryBuilder(Dictionary.empty(name)));
        }
        return words;
    }

    private static Dictionaries built(Map<String, DictionaryBuilder> words) {
        return BuiltWords.of(
                words.values().stream().map(DictionaryBuilder::build).toList());
    }

    private static Run run(List<Line> lines, Map<String, DictionaryBuilder> words) {
        return new Run(
                Kind.RECEIPTS,
                lines.size(),
                List.of(
                        codes(
                                "receipt_id",
                                "receipt",
                                lines.stream().map(Line::receipt).toList(),
                                words),
                        codes(
                                "customer_id",
                                "customer",
                                lines.stream().map(Line::customer).toList(),
                                words),
                        new Column.Ints(
                                "time", lines.stream().mapToInt(Line::day).toArray()),
                        new Column.Ints(
                                "time.second",
                                lines.stream().mapToInt(Line::second).toArray()),
                        codes(
                                "product_id",
                                "product",
                                lines.stream().map(Line::product).toList(),
                                words),
                        new Column.Longs(
                                "amount", lines.stream().mapToLong(Line::amount).toArray())));
    }

    private static Column codes(
            String name, String dictionary, List<String> values, Map<String, DictionaryBuilder> words) {
        DictionaryBuilder builder = words.get(dictionary);
        return new Column.Codes(
                name, dictionary, values.stream().mapToInt(builder::add).toArray());
    }
}
