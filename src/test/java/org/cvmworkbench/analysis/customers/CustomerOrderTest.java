package org.cvmworkbench.analysis.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CustomerOrderTest {
    @Test
    void everyColumnOrdersAsAComparisonOfItsValuesWould() {
        Samples.check(60, random -> {
            CustomerFacts facts = base(random);
            CustomerSet members = some(random, facts);
            for (CustomerColumn column : CustomerColumn.all(facts.dimensions().snapshot())) {
                for (boolean descending : new boolean[] {false, true}) {
                    CustomerSort sort = new CustomerSort(column, descending);
                    assertThat(CustomerOrder.of(facts, members, List.of(sort)))
                            .as("%s descending %s", column.id(), descending)
                            .isEqualTo(compared(facts, members, sort));
                }
            }
        });
    }

    @Test
    void aSecondColumnDecidesWhereTheFirstIsEqual() {
        Samples.check(60, random -> {
            CustomerFacts facts = base(random);
            CustomerSort byGroup = new CustomerSort(CustomerColumn.of(CustomerFact.GROUP), false);
            CustomerSort byMoney = new CustomerSort(CustomerColumn.of(CustomerFact.MONEY), true);
            int[] order = CustomerOrder.of(facts, some(random, facts), List.of(byGroup, byMoney));
            IntToLongFunction group = facts.of(byGroup.by()).places();
            long[] money = facts.dimensions().profile().money();
            for (int row = 1; row < order.length; row++) {
                if (group.applyAsLong(order[row - 1]) != group.applyAsLong(order[row])) continue;
                assertThat(money[order[row - 1]]).isGreaterThanOrEqualTo(money[order[row]]);
            }
        });
    }

    @Test
    void nothingIsOrderedWithoutACustomer() {
        CustomerFacts facts = base(new SplittableRandom(1));
        CustomerSet nobody = CustomerSet.none(facts.dimensions().customers());
        CustomerSort sort = new CustomerSort(CustomerColumn.of(CustomerFact.KEY), false);
        assertThat(CustomerOrder.of(facts, nobody, List.of(sort))).isEmpty();
    }

    @Test
    void theUnknownComeLastWhicheverWayRound() {
        Snapshot snapshot = new SampleBase()
                .row(Kind.CUSTOMERS, "customer_id", "never", "city", "")
                .row(Kind.CUSTOMERS, "customer_id", "there", "city", "Omsk")
                .visit("there", "1", "2026-01-01", 100)
                .visit("abroad", "2", "2026-01-01", 100)
                .snapshot();
        CustomerFacts facts = facts(snapshot);
        for (boolean descending : new boolean[] {false, true}) {
            CustomerSort sort = new CustomerSort(CustomerColumn.attribute("city"), descending);
            int[] order = CustomerOrder.of(facts, CustomerSet.all(3), List.of(sort));
            assertThat(snapshot.customers().key(order[0])).isEqualTo("there");
        }
    }

    private static int[] compared(CustomerFacts facts, CustomerSet members, CustomerSort sort) {
        CustomerValues values = facts.of(sort.by());
        List<Integer> customers =
                new ArrayList<>(Arrays.stream(members.toArray()).boxed().toList());
        Comparator<Integer> order = comparison(values);
        if (sort.descending()) order = Collections.reverseOrder(order);
        IntToLongFunction places = values.places();
        Comparator<Integer> unknownLast =
                Comparator.comparing(customer -> places.applyAsLong(customer) == CustomerValues.UNKNOWN);
        customers.sort(unknownLast.thenComparing(order));
        return customers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Comparator<Integer> comparison(CustomerValues values) {
        return switch (values) {
            case CustomerValues.Figures figures -> Comparator.comparingLong(figures.at()::applyAsLong);
            case CustomerValues.Days days -> Comparator.comparingInt(days.at()::applyAsInt);
            case CustomerValues.Words words -> Comparator.comparing(words::at);
            case CustomerValues.Groups groups -> Comparator.comparing(groups.at()::apply);
            case CustomerValues.Consents consents ->
                Comparator.comparing((Integer customer) -> consents.at().apply(customer))
                        .reversed();
        };
    }

    private static CustomerSet some(SplittableRandom random, CustomerFacts facts) {
        return CustomerSet.where(facts.dimensions().customers(), customer -> random.nextInt(4) > 0);
    }

    private static CustomerFacts base(SplittableRandom random) {
        SampleBase base = new SampleBase();
        List<String> answers = List.of("", "yes", "no", "perhaps");
        IntStream.range(0, random.nextInt(1, 120)).forEach(number -> {
            String customer = "c" + (char) ('a' + random.nextInt(20)) + number;
            String city = List.of("", "Omsk", "Tver", "Anapa").get(random.nextInt(4));
            String consent = answers.get(random.nextInt(answers.size()));
            base.row(Kind.CUSTOMERS, "customer_id", customer, "city", city, "consent_email", consent);
            int visits = random.nextInt(5);
            for (int visit = 0; visit < visits; visit++) {
                String day = "2026-%02d-%02d".formatted(random.nextInt(1, 13), random.nextInt(1, 29));
                String store = List.of("North/till", "South/site").get(random.nextInt(2));
                base.line(customer, customer + visit, day, "tea", store, 1000, random.nextInt(-500, 5000));
            }
        });
        return facts(base.snapshot());
    }

    private static CustomerFacts facts(Snapshot snapshot) {
        return new CustomerFacts(new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT));
    }
}
