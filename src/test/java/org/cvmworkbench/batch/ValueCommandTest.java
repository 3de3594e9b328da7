package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ValueCommandTest {
    private static final Path CDNOW = Path.of("../shared/data/cdnow/CDNOW_sample.txt");

    @TempDir
    static Path folder;

    /// Fader, Hardie & Lee 2005; Batislam et al. 2007; Fader & Hardie's notes.
    @ParameterizedTest
    @CsvSource({
        "mbg-nbd,    r alpha a b,    .5248 6.183 .8914 1.614,   -9582.1357, 1576.73",
        "bg-nbd,     r alpha a b,    .24259 4.4136 .79292 2.4259, -9582.4292, 1653.41",
        "pareto-nbd, r alpha s beta, .5533 10.578 .6062 11.669, -9594.9762, 1665.51",
        "mbg-cnbd-k, r alpha a b,    .5248 6.183 .8914 1.614,   -9582.1357, 1576.73"
    })
    void fitsCdnowAsPublished(String model, String names, String values, double logLikelihood, double expected) {
        JsonNode answer = value(cdnow(), "--model", model, "--until", "1997-09-30", "--unit", "week");
        assertThat(answer.get("customers").asInt()).isEqualTo(2357);
        for (int i = 0; i < 4; i++) {
            double published = Double.parseDouble(values.split(" ")[i]);
            assertThat(answer.get("parameters").get(names.split(" ")[i]).asDouble())
                    .isCloseTo(published, within(5e-4 * published));
        }
        assertThat(answer.get("logLikelihood").asDouble()).isCloseTo(logLikelihood, within(1e-4));
        assertThat(answer.get("expected").get("mean").asDouble()).isCloseTo(expected, within(0.01));
    }

    @Test
    void foretellsTheMoneyAndHoldsItAgainstWhatCame() {
        JsonNode answer =
                value(cdnow(), "--model", "bg-nbd", "--until", "1997-09-30", "--unit", "week", "--horizon", 39);
        JsonNode spend = answer.get("gammaGamma");
        assertThat(spend.get("customers").asInt()).isEqualTo(946);
        assertThat(spend.get("parameters").get("p").asDouble()).isCloseTo(6.2496, within(1e-4));
        assertThat(spend.get("parameters").get("q").asDouble()).isCloseTo(3.7442, within(1e-4));
        assertThat(spend.get("parameters").get("v").asDouble()).isCloseTo(15.4435, within(1e-4));
        assertThat(spend.get("logLikelihood").asDouble()).isCloseTo(-4055.9177, within(1e-4));
        assertThat(spend.get("correlation").asDouble()).isCloseTo(0.114, within(5e-4));
        JsonNode past = answer.get("backTest");
        assertThat(past.get("windows").size()).isEqualTo(1);
        assertThat(past.get("expected").get("p90").asDouble())
                .isGreaterThan(answer.get("expected").get("p90").asDouble());
        JsonNode holdout = answer.get("holdout");
        assertThat(holdout.get("actual").asInt()).isEqualTo(1882);
        assertThat(holdout.get("naive").asInt()).isEqualTo(2457);
        assertThat(holdout.get("says").stringValue()).contains("1,653", "1,882", "too low");
        double[] expected = {.2251, .5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.5040, 6.1570};
        double[] actual = {.2367, .6970, 1.3925, 1.5600, 2.5323, 2.9474, 3.8621, 6.3594};
        for (int i = 0; i < expected.length; i++) {
            JsonNode row = holdout.get("byFrequency").get(i);
            assertThat(row.get("forecast").asDouble()).isCloseTo(expected[i], within(3e-4));
            assertThat(row.get("actual").asDouble()).isCloseTo(actual[i], within(6e-5));
        }
        double[] sums = {1312.458, 1387.346, 1460.392, 1531.713, 1601.418, 1669.600};
        int[] came = {1359, 1414, 1484, 1517, 1573, 1672};
        for (int i = 0; i < sums.length; i++) {
            JsonNode week = holdout.get("weeks").get(19 + i);
            assertThat(week.get("forecastSum").asDouble()).isCloseTo(sums[i], within(5e-3));
            assertThat(week.get("actualSum").asInt()).isEqualTo(came[i]);
        }
        assertThat(holdout.get("weeks").get(77).get("actualSum").asInt()).isEqualTo(4339);
    }

    @Test
    void theUnitIsOnlyHowTimesAreTold() {
        JsonNode weeks = value(cdnow(), "--until", "1997-09-30", "--horizon", 39);
        JsonNode days = value(cdnow(), "--until", "1997-09-30", "--unit", "day", "--horizon", 273);
        double[] both = {
            weeks.get("expected").get("mean").asDouble(),
            days.get("expected").get("mean").asDouble()
        };
        assertThat(both[0]).isCloseTo(both[1], within(1e-6));
        assertThat(days.get("parameters").get("alpha").asDouble())
                .isCloseTo(7 * weeks.get("parameters").get("alpha").asDouble(), within(1e-5));
        assertThat(days.get("logLikelihood").asDouble())
                .isCloseTo(weeks.get("logLikelihood").asDouble() - 2457 * Math.log(7), within(1e-5));
    }

    @Test
    void writesOneRowACustomer() throws Exception {
        Path list = folder.resolve("value.csv");
        JsonNode answer = value(cdnow(), "--until", "1997-09-30", "--out", list);
        List<String> rows = Files.readAllLines(list);
        assertThat(rows).hasSize(2358);
        assertThat(rows.getFirst()).startsWith("customer_id,repeats,silence,age,alive,visits");
        double visits = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            visits += Double.parseDouble(cells[5]);
            if (cells[1].equals("0")) assertThat(Double.parseDouble(cells[4])).isLessThan(1);
        }
        assertThat(visits).isCloseTo(answer.get("expected").get("mean").asDouble(), within(0.002));
    }

    @Test
    void saysWhyNothingIsForetold() throws Exception {
        Path base = small("once", "a,2026-01-01,5\nb,2026-01-02,7\nc,2026-01-09,7\n");
        JsonNode answer = value(base);
        assertThat(answer.get("customers").asInt()).isEqualTo(3);
        assertThat(answer.get("reason").stringValue()).isEqualTo("nobody came back");
        assertThat(answer.get("parameters").isEmpty()).isTrue();
        assertThat(answer.get("expected").get("mean").isNull()).isTrue();
        JsonNode backTest = answer.get("backTest");
        assertThat(backTest.get("windows").isEmpty()).isTrue();
        assertThat(backTest.get("says").stringValue())
                .contains("Nothing is foretold")
                .doesNotContain("below");
        Said refused = Said.of("value", base, "--out", folder.resolve("none.csv"));
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("nobody came back; without --out the answer says");
        assertThat(Said.of("value", base, "--horizon", 0).exit()).isEqualTo(1);
    }

    @Test
    void saysHowFarItLooks() throws Exception {
        Path base = small("far", "a,2026-01-01,5\nb,2026-01-02,7\n");
        assertThat(Said.of("value", base).done()).contains("the next 39 weeks after 2026-01-02");
        assertThat(value(base, "--unit", "month", "--horizon", 6).get("says").stringValue())
                .contains("the next 6 months after 2026-01-02", "10% less");
    }

    @Test
    void warnsWhereTheBaseEndsBeforeTheLastKnownDay() throws Exception {
        Path base = small("ends", "a,2026-01-01,5\nb,2026-01-02,7\nb,2026-01-09,7\nc,2026-01-30,2\n");
        String warning = "The base ends 10 days before the last known day";
        assertThat(value(base, "--until", "2026-02-09")
                        .get("fitness")
                        .get("says")
                        .toString())
                .contains(warning);
        assertThat(value(base).get("fitness").get("says").toString()).doesNotContain("The base ends");
    }

    /// Amounts of 0 and below, returns, two visits a day.
    @Test
    void livesWithStrangeMoney() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            rows.append("c%d,2026-01-%02d,%d%n".formatted(i, 1 + i % 28, 5));
            rows.append("c%d,2026-01-%02d,%d%n".formatted(i, 1 + i % 28, 5));
            if (i % 3 == 0) rows.append("c%d,2026-03-%02d,%d%n".formatted(i, 1 + i % 28, i % 2 == 0 ? 0 : -4));
            if (i % 4 == 0) rows.append("c%d,2026-04-%02d,%d%n".formatted(i, 1 + i % 28, i));
        }
        JsonNode answer = value(small("strange", rows.toString()));
        assertThat(answer.toString()).doesNotContain("NaN", "Infinity");
    }

    /// Fader, Hardie & Shang 2010: the donors of 1995, whatever the day of the year they give on.
    @Test
    void fitsTheDonorsOfABroadcasterAsPublished() throws Exception {
        int[][] donors = {
            {0, 0, 3464}, {1, 1, 1091}, {1, 2, 277}, {1, 3, 129}, {1, 4, 78}, {1, 5, 119}, {1, 6, 129}, {2, 2, 613},
            {2, 3, 255}, {2, 4, 155}, {2, 5, 173}, {2, 6, 234}, {3, 3, 322}, {3, 4, 181}, {3, 5, 225}, {3, 6, 357},
            {4, 4, 240}, {4, 5, 284}, {4, 6, 512}, {5, 5, 335}, {5, 6, 728}, {6, 6, 1203}
        };
        Random random = new Random(4);
        StringBuilder rows = new StringBuilder();
        int donor = 0;
        for (int[] one : donors) {
            for (int i = 0; i < one[2]; i++) {
                donor++;
                gift(rows, random, donor, 0);
                for (int year = 1; year < one[0]; year++) gift(rows, random, donor, year);
                if (one[0] > 0) gift(rows, random, donor, one[1]);
            }
        }
        Path base = small("donors", rows.toString());
        Path list = folder.resolve("donors-list.csv");
        JsonNode answer = value(
                base, "--model", "bg-bb", "--unit", "year", "--until", "2001-12-31", "--horizon", 5, "--out", list);

        assertThat(answer.get("customers").asInt()).isEqualTo(11_104);
        double[] published = {1.204, 0.750, 0.657, 2.783};
        String[] names = {"alpha", "beta", "gamma", "delta"};
        for (int i = 0; i < names.length; i++) {
            assertThat(answer.get("parameters").get(names[i]).asDouble()).isCloseTo(published[i], within(6e-4));
        }
        assertThat(answer.get("logLikelihood").asDouble()).isCloseTo(-33_225.58, within(5e-3));
        assertThat(answer.get("standardErrors").get("alpha").asDouble()).isCloseTo(0.06939, within(1e-5));
        assertThat(Files.readAllLines(list).get(1)).startsWith("1,0,6,6,0.108133,0.072863,0,0,");
    }

    private static void gift(StringBuilder rows, Random random, int donor, int year) {
        int month = 1 + random.nextInt(12);
        rows.append("%d,%d-%02d-%02d,10%n".formatted(donor, 1995 + year, month, 1 + random.nextInt(28)));
    }

    @ParameterizedTest
    @CsvSource({"day, 3650", "week, 1565", "month, 360", "year, 30"})
    void looksNoFartherThanASensibleTime(String unit, int most) throws Exception {
        Path base = small("far-" + unit, "a,2026-01-01,5\nb,2026-01-02,7\n");
        assertThat(Said.of("value", base, "--unit", unit, "--horizon", most).exit())
                .isZero();
        Said refused = Said.of("value", base, "--unit", unit, "--horizon", most + 1);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("not between 1 and " + most);
        assertThat(Said.of("value", base, "--horizon", -1).exit()).isEqualTo(1);
    }

    private static Path small(String name, String rows) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".csv"), "customer_id,date,amount\n" + rows);
        Path base = folder.resolve(name);
        Said.of("import", base, file, "--as", "receipts").done();
        return base;
    }

    private static Path cdnow() {
        assumeTrue(Files.exists(CDNOW), "no " + CDNOW);
        Path base = folder.resolve("cdnow");
        if (Files.exists(folder.resolve("cdnow.mv.db"))) return base;
        String[] roles = {"header=false", "customer=1", "date=3", "quantity=4", "amount=5"};
        Object[] words = new Object[3 + 2 * roles.length];
        words[0] = "import";
        words[1] = base;
        words[2] = CDNOW;
        for (int i = 0; i < roles.length; i++) {
            words[3 + 2 * i] = "--set";
            words[4 + 2 * i] = roles[i];
        }
        Said.of(words).done();
        return base;
    }

    private static JsonNode value(Path base, Object... options) {
        Object[] words = new Object[2 + options.length];
        words[0] = "value";
        words[1] = base;
        System.arraycopy(options, 0, words, 2, options.length);
        return Said.json(words);
    }
}
