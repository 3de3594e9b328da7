package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cvmworkbench.analysis.profile.ReceiptMargins;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class GroupTableTest {
    @Test
    void customersAreSortedByTheirFirstVisit() {
        Snapshot base = base();
        assertThat(labels(base, CohortBy.STORE).names()).containsExactly("Centre", "North");
        GroupTable stores = table(base, CohortBy.STORE, Measure.CUSTOMERS);
        assertThat(stores.rows()).extracting(GroupRow::label).containsExactly("Centre", "North");
        assertThat(stores.rows().getFirst().size()).isEqualTo(2);
        assertThat(table(base, CohortBy.CHANNEL, Measure.CUSTOMERS).rows())
                .extracting(GroupRow::label)
                .containsExactly("till", "web");
        assertThat(table(base, CohortBy.CATEGORY, Measure.CUSTOMERS).rows())
                .extracting(GroupRow::label)
                .containsExactly("Wine", "Bread");
        assertThat(table(base, CohortBy.SOURCE, Measure.CUSTOMERS).rows())
                .extracting(GroupRow::label)
                .containsExactly("friend");
    }

    /// Anna came in January, Boris in February; January, February and March have ended.
    @Test
    void cellsCountOnlyWhoHasLivedThroughThem() {
        GroupRow centre =
                table(base(), CohortBy.STORE, Measure.CUSTOMERS).rows().getFirst();
        assertThat(centre.reached()).containsExactly(2, 2, 1);
        assertThat(centre.cells()).containsExactly(2, 1, 0);
        GroupRow value = table(base(), CohortBy.STORE, Measure.VALUE).rows().getFirst();
        assertThat(value.cells()).containsExactly(1000 + 500, 1000 + 300 + 500, 1300);
        assertThat(value.each(1)).isCloseTo(900, within(1e-9));
        assertThat(value.each(3)).isNaN();
    }

    @Test
    void oneGroupOfEverybodyIsTheSumOfCompleteCohorts() {
        Samples.check(60, random -> {
            Snapshot base = random(random);
            int customers = base.customers().count();
            TreeMap<String, CustomerSet> all = new TreeMap<>();
            all.put("all", CustomerSet.all(customers));
            for (Period by : Period.values()) {
                for (Measure measure : Measure.values()) {
                    CohortRequest request = new CohortRequest(by, measure, false, CustomerSet.all(customers));
                    ReceiptTotals totals = ReceiptTotals.of(base);
                    CohortTable cohorts = CohortTable.of(base, totals, request);
                    GroupTable group = GroupTable.of(base, totals, request, CustomerLabels.ofSegments(all, customers));
                    assertThat(group.rows()).hasSizeLessThanOrEqualTo(1);
                    for (GroupRow row : group.rows()) {
                        assertThat(row.size()).isEqualTo(cohorts.customers());
                        for (int age = 0; age < row.cells().length; age++) {
                            assertThat(row.each(age)).isCloseTo(cohorts.average(age), within(1e-9));
                        }
                    }
                }
            }
        });
    }

    @Test
    void groupsDoNotDependOnTheOrderOfRows() {
        Samples.check(20, random -> {
            List<String[]> rows = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                String day = LocalDate.ofEpochDay(20_000 + random.nextInt(200)).toString();
                rows.add(new String[] {"c" + random.nextInt(15), "r" + i, day, "p" + random.nextInt(4)});
            }
            String once = Arrays.deepToString(cells(rows));
            for (int i = rows.size() - 1; i > 0; i--) Collections.swap(rows, i, random.nextInt(i + 1));
            assertThat(Arrays.deepToString(cells(rows))).isEqualTo(once);
        });
    }

    private static Object[] cells(List<String[]> rows) {
        SampleBase base = new SampleBase();
        for (String[] row : rows) base.line(row[0], row[1], row[2], row[3], 1000, 100);
        for (int i = 0; i < 4; i++) base.row(Kind.PRODUCTS, "product_id", "p" + i, "category", "k" + i % 3);
        return table(base.snapshot(), CohortBy.CATEGORY, Measure.VALUE).rows().stream()
                .map(row -> new Object[] {row.label(), row.size(), row.cells(), row.reached()})
                .toArray();
    }

    @Test
    void strangeBasesHaveTables() {
        for (SampleBase one : List.of(
                new SampleBase().visit("a", "1", "2025-01-01", 100),
                new SampleBase().line("a", "1", "2025-01-01", "tea", -1000, -100))) {
            for (Measure measure : Measure.values()) {
                for (CohortBy by : List.of(CohortBy.STORE, CohortBy.CATEGORY, CohortBy.SOURCE)) {
                    assertThat(table(one.snapshot(), by, measure).rows()).hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void segmentsHaveAllTheirCustomersEach() {
        Snapshot base = base();
        CustomerSet all = CustomerSet.all(base.customers().count());
        TreeMap<String, CustomerSet> segments = new TreeMap<>();
        segments.put("all", all);
        segments.put("first two", CustomerSet.where(all.size(), customer -> customer < 2));
        CohortRequest request = new CohortRequest(Period.MONTH, Measure.CUSTOMERS, false, all);
        ReceiptTotals totals = ReceiptTotals.of(base);
        CohortMoney money = CohortMoney.of(base, totals, Measure.CUSTOMERS);
        GroupTable table = GroupTable.of(base, totals, request, segments, money);
        assertThat(table.rows()).extracting(GroupRow::label).containsExactly("all", "first two");
        assertThat(table.rows()).extracting(GroupRow::size).containsExactly(3, 2);
    }

    @Test
    void withoutCostsThereIsNoMargin() {
        SampleBase base = new SampleBase();
        base.line("a", "1", "2025-01-01", "tea", 2000, 1000).line("a", "1", "2025-01-01", "mug", 1000, 300);
        base.row(Kind.PRODUCTS, "product_id", "tea", "category", "Tea");
        ReceiptMargins margins = ReceiptMargins.of(base.snapshot());
        assertThat(margins.known()).isFalse();
        assertThat(margins.margin()).containsExactly(0);
    }

    private static Snapshot base() {
        return new SampleBase()
                .line("anna", "1", "2026-01-05", "malbec", "Centre/till", 1000, 700)
                .line("anna", "1", "2026-01-05", "rye", "Centre/till", 1000, 300)
                .line("anna", "2", "2026-02-25", "rye", "North/web", 1000, 300)
                .line("boris", "3", "2026-02-10", "malbec", "Centre/till", 1000, 500)
                .line("clara", "4", "2026-04-10", "rye", "North/web", 1000, 500)
                .row(Kind.PRODUCTS, "product_id", "malbec", "category", "Wine")
                .row(Kind.PRODUCTS, "product_id", "rye", "category", "Bread")
                .row(Kind.CUSTOMERS, "customer_id", "anna", "acquired_by", "friend")
                .snapshot();
    }

    private static Snapshot random(SplittableRandom random) {
        SampleBase base = new SampleBase();
        for (int i = random.nextInt(1, 150); i > 0; i--) {
            String day = LocalDate.ofEpochDay(20_000 + random.nextInt(250)).toString();
            int quantity = random.nextInt(4) == 0 ? -1000 : 1000;
            base.line("c" + random.nextInt(25), "r" + i, day, "tea", quantity, quantity);
        }
        return base.snapshot();
    }

    private static CustomerLabels labels(Snapshot base, CohortBy by) {
        return FirstVisits.of(base, ReceiptTotals.of(base), false).labels(by);
    }

    private static GroupTable table(Snapshot base, CohortBy by, Measure measure) {
        CustomerSet all = CustomerSet.all(base.customers().count());
        CohortRequest request = new CohortRequest(Period.MONTH, measure, false, all);
        return GroupTable.of(base, ReceiptTotals.of(base), request, labels(base, by));
    }
}
