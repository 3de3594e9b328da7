package org.cvmworkbench.analysis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;

/// A random small base, beside the same facts as plain lists.
record RandomBase(Snapshot snapshot, List<Person> people) {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final List<String> STORES = List.of("North", "South", "");
    private static final List<String> AGES = List.of("41", "17.50", "-3", "about 40", "1e3", "");

    record Line(String receipt, LocalDate day, String product, String store, long quantity, long amount) {
        /// P1 and P2 are wine, P3 is cheese, P4 is in no products file.
        String category() {
            return switch (product) {
                case "P1", "P2" -> "Wine";
                case "P3" -> "Cheese";
                default -> "";
            };
        }
    }

    /// @param age an attribute, empty where there is none
    record Person(String key, String age, List<Line> lines) {}

    static RandomBase of(SplittableRandom random) {
        SampleBase base = new SampleBase()
                .row(Kind.PRODUCTS, "product_id", "P1", "category", "Wine")
                .row(Kind.PRODUCTS, "product_id", "P2", "category", "Wine")
                .row(Kind.PRODUCTS, "product_id", "P3", "category", "Cheese");
        TreeMap<String, Person> people = new TreeMap<>();
        for (int i = random.nextInt(150); i >= 0; i--) {
            Person person = new Person("c" + i, AGES.get(random.nextInt(AGES.size())), lines(random, i));
            people.put(person.key, person);
            base.row(Kind.CUSTOMERS, "customer_id", person.key, "age", person.age);
            for (Line line : person.lines) {
                String day = line.day.toString();
                base.line(person.key, line.receipt, day, line.product, line.store + "/app", line.quantity, line.amount);
            }
        }
        base.line("", "A1", "2026-06-01", "P1", "North/app", 1000, 100_000);
        Snapshot snapshot = base.snapshot();
        List<Person> ordered = new ArrayList<>();
        for (int customer = 0; customer < snapshot.customers().count(); customer++) {
            ordered.add(people.get(snapshot.customers().key(customer)));
        }
        return new RandomBase(snapshot, ordered);
    }

    private static List<Line> lines(SplittableRandom random, int person) {
        List<Line> lines = new ArrayList<>();
        for (int receipt = random.nextInt(5); receipt > 0; receipt--) {
            LocalDate day = AS_OF.plusDays(random.nextInt(-90, 10));
            String store = STORES.get(random.nextInt(STORES.size()));
            for (int line = random.nextInt(3); line >= 0; line--) {
                int quantity = random.nextInt(-2, 4);
                lines.add(new Line(
                        person + "-" + receipt,
                        day,
                        "P" + random.nextInt(1, 5),
                        store,
                        quantity * 500L,
                        quantity * (long) random.nextInt(1, 4) * 505));
            }
        }
        return lines;
    }
}
