package org.cvmworkbench.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the files show is what the truth says, within sampling error.
class DemoTruthTest {
    private static DemoTables demo;
    private static Map<String, String> categories;

    @BeforeAll
    static void write(@TempDir Path folder) throws Exception {
        demo = DemoTables.write(folder, 20_000, 2);
        categories = demo.products().stream()
                .collect(toMap(row -> row.getField("product_id"), row -> row.getField("category")));
    }

    /// Who bought what a campaign is about, counted again from receipts and targets.
    private record Arms(int treated, int control, int treatedBuyers, int controlBuyers) {
        double difference() {
            return share(treatedBuyers, treated) - share(controlBuyers, control);
        }

        double variance() {
            double p1 = share(treatedBuyers, treated);
            double p0 = share(controlBuyers, control);
            return p1 * (1 - p1) / treated + p0 * (1 - p0) / control;
        }

        private static double share(int part, int whole) {
            return (double) part / whole;
        }
    }

    private static Arms count(NamedCsvRecord campaign) {
        LocalDate start = LocalDate.parse(campaign.getField("start"));
        LocalDate end = start.plusDays(Integer.parseInt(campaign.getField("days")));
        String category = campaign.getField("category");
        Set<String> buyers = new HashSet<>();
        for (NamedCsvRecord line : demo.receipts()) {
            LocalDate day = DemoTables.day(line);
            boolean wanted = category.isEmpty() || category.equals(categories.get(line.getField("product_id")));
            if (wanted && DemoTables.bought(line) && !day.isBefore(start) && day.isBefore(end)) {
                buyers.add(line.getField("customer_id"));
            }
        }
        int[] counts = new int[4];
        for (NamedCsvRecord target : demo.targets()) {
            if (!target.getField("campaign_id").equals(campaign.getField("campaign_id"))) continue;
            int arm = target.getField("arm").equals("treated") ? 0 : 1;
            counts[arm]++;
            if (buyers.contains(target.getField("customer_id"))) counts[2 + arm]++;
        }
        return new Arms(counts[0], counts[1], counts[2], counts[3]);
    }

    @Test
    void campaignsWorkedAsTheTruthSays() {
        double squares = 0;
        int compared = 0;
        for (int number = 0; number < demo.campaigns().size(); number++) {
            JsonNode truth = demo.truth().get("campaigns").get(number);
            Arms arms = count(demo.campaigns().get(number));
            assertThat(List.of(arms.treated(), arms.control(), arms.treatedBuyers(), arms.controlBuyers()))
                    .as(truth.get("campaign").asString())
                    .containsExactly(
                            truth.get("treated").asInt(),
                            truth.get("control").asInt(),
                            truth.get("treatedBuyers").asInt(),
                            truth.get("controlBuyers").asInt());
            if (arms.treatedBuyers() < 10 || arms.controlBuyers() < 10) continue;
            double excess = arms.difference() - truth.get("upliftPoints").asDouble() / 100;
            squares += excess * excess / arms.variance();
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(8);
        // 99.9 % of a χ² with as many degrees of freedom, by Wilson and Hilferty
        double third = 1 - 2.0 / (9 * compared) + 3.09 * Math.sqrt(2.0 / (9 * compared));
        assertThat(squares).isLessThan(compared * third * third * third);
    }

    @Test
    void someCampaignsWorkAndOthersHardly() {
        List<Double> uplifts = demo.truth()
                .get("campaigns")
                .valueStream()
                .map(campaign -> campaign.get("upliftPoints").asDouble())
                .toList();
        assertThat(uplifts).anyMatch(points -> points > 5).anyMatch(points -> points < 0.3);
        assertThat(uplifts).allMatch(points -> points > 0);
    }

    @Test
    void theYearPeaksBeforeTheNewYear() {
        Map<LocalDate, Long> lines = demo.receipts().stream().collect(groupingBy(DemoTables::day, counting()));
        double peak = perDay(lines, LocalDate.of(2025, 12, 20), LocalDate.of(2025, 12, 31));
        double usual = perDay(lines, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        assertThat(peak / usual).isGreaterThan(1.5);
    }

    @Test
    void saturdaysAreBusierThanTuesdays() {
        Map<Integer, Long> lines = demo.receipts().stream()
                .collect(groupingBy(line -> DemoTables.day(line).getDayOfWeek().getValue(), counting()));
        assertThat(lines.get(6) / (double) lines.get(2)).isCloseTo(1.26 / 0.87, within(0.12));
    }

    @Test
    void moneyIsConcentratedOnFewCustomers() {
        Map<String, Double> money = new HashMap<>();
        for (NamedCsvRecord line : demo.receipts()) {
            if (line.getField("customer_id").isEmpty()) continue;
            money.merge(line.getField("customer_id"), Double.valueOf(line.getField("amount")), Double::sum);
        }
        List<Double> sorted = money.values().stream().sorted().toList().reversed();
        double all = sorted.stream().mapToDouble(Double::doubleValue).sum();
        double top = sorted.stream()
                .limit(sorted.size() / 5)
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(top / all).isBetween(0.55, 0.8);
    }

    @Test
    void unrelatedCategoriesDoNotMeetAsOftenAsThoseOfATheme() {
        assertThat(lift("Wine", "Cheese")).isGreaterThan(2.5);
        assertThat(lift("Coffee", "Chocolate")).isGreaterThan(2.5);
        assertThat(lift("Household cleaning", "Wine")).isLessThan(1.3);
    }

    private static double lift(String one, String other) {
        Map<String, Set<String>> receipts = new HashMap<>();
        for (NamedCsvRecord line : demo.receipts()) {
            receipts.computeIfAbsent(line.getField("receipt_id"), receipt -> new HashSet<>())
                    .add(categories.get(line.getField("product_id")));
        }
        double withOne =
                receipts.values().stream().filter(held -> held.contains(one)).count();
        double withOther =
                receipts.values().stream().filter(held -> held.contains(other)).count();
        double withBoth = receipts.values().stream()
                .filter(held -> held.contains(one) && held.contains(other))
                .count();
        return withBoth * receipts.size() / withOne / withOther;
    }

    private static double perDay(Map<LocalDate, Long> lines, LocalDate first, LocalDate last) {
        long sum = first.datesUntil(last.plusDays(1))
                .mapToLong(day -> lines.getOrDefault(day, 0L))
                .sum();
        return (double) sum / (ChronoUnit.DAYS.between(first, last) + 1);
    }
}
