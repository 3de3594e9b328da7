package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Public files, from the command line, against figures that were published or counted by other programs.
class PublicDataTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path folder;

    /// UCI Online Retail (Chen, Sain & Guo 2012).
    @Test
    void onlineRetailIsDescribedAsItsReadmeDoes() {
        Path base = folder.resolve("retail");
        JsonNode imported = Said.json("import", base, data("online-retail/online_retail.csv.gz"));
        assertThat(imported.get("read").asInt()).isEqualTo(541_909);
        assertThat(sum(imported, "loaded", "rejected", "filtered", "duplicates"))
                .isEqualTo(541_909);
        JsonNode described = Said.json("describe", base);
        is(described, "lines", 541_909);
        is(described, "receiptNumbers", 25_900);
        is(described, "products", 4_070);
        is(described, "customers", 4_372);
        is(described, "anonymousLines", 135_080);
        is(described, "returnLines", 10_624);
        is(described, "zeroPriceLines", 2_515);
        is(described, "negativePriceLines", 2);
        is(described, "exactDuplicates", 5_268);
        assertThat(described.get("firstDay").stringValue()).isEqualTo("2010-12-01");
        assertThat(described.get("lastDay").stringValue()).isEqualTo("2011-12-09");
        assertThat(described.get("total").decimalValue()).isEqualByComparingTo("9747747.93");
        assertThat(firstCohort("cohort", base))
                .containsExactly(885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235);
        assertThat(firstCohort("cohort", base, "--visits", "all"))
                .containsExactly(948, 362, 317, 367, 341, 376, 360, 336, 336, 374, 354, 474, 260);
        is(Said.json("segment", base, "--rule", "frequency >= 1"), "customers", 4_339);
    }

    @Test
    void everyPublishedNumberIsCheckedAndComesOut() {
        data("cdnow/CDNOW_sample.txt");
        data("online-retail/online_retail.csv.gz");
        JsonNode checked = Said.json("check", "--data", DATA);
        is(checked, "missed", 0);
        assertThat(checked.get("checked").asInt()).isGreaterThanOrEqualTo(225);
    }

    @Test
    void onlineRetailCleanedHasTheRfmFiguresOfTheLiterature() {
        Path base = folder.resolve("clean");
        String keep = "quantity > 0 and price > 0 and not receipt like \"C%\"";
        JsonNode imported = Said.json("import", base, data("online-retail/online_retail.csv.gz"), "--keep", keep);
        assertThat(sum(imported, "loaded", "rejected", "filtered", "duplicates"))
                .isEqualTo(541_909);
        JsonNode described = Said.json("describe", base);
        is(described, "customers", 4_338);
        assertThat(described.get("lines").asInt()
                        - described.get("anonymousLines").asInt())
                .isEqualTo(397_884);
        JsonNode all = Said.json("segment", base, "--rule", "frequency >= 1");
        is(all, "customers", 4_338);
        is(all, "receipts", 18_532);
        assertThat(all.get("revenue").decimalValue()).isEqualByComparingTo("8911407.90");
        spread(all.get("recency"), "92.06", "50", "373");
        spread(all.get("frequency"), "4.272", "2", "209");
        spread(all.get("money"), "2054.27", "674.485", "280206.02");
    }

    /// The 1/10 sample of Fader and Hardie.
    @Test
    void cdnowIsReadByTheNumbersOfItsColumns() {
        Path base = folder.resolve("cdnow");
        Object[] words = {
            "import",
            base,
            data("cdnow/CDNOW_sample.txt"),
            "--set",
            "header=false",
            "--set",
            "customer=1",
            "--set",
            "date=3",
            "--set",
            "quantity=4",
            "--set",
            "amount=5"
        };
        is(Said.json(words), "loaded", 6_919);
        JsonNode described = Said.json("describe", base);
        is(described, "customers", 2_357);
        assertThat(described.get("total").decimalValue()).isEqualByComparingTo("244091.94");
        assertThat(described.get("firstDay").stringValue()).isEqualTo("1997-01-01");
        assertThat(described.get("lastDay").stringValue()).isEqualTo("1998-06-30");
    }

    @Test
    void theRussianShopIsTheSameInThreeDialects() {
        List<String> descriptions = new ArrayList<>();
        for (String name :
                List.of("orders_utf8.csv", "orders_cp1251_semicolon_decimalcomma.csv", "orders_utf8bom.tsv")) {
            Path base = folder.resolve(name);
            Said.of("import", base, data("russian-shop/" + name)).done();
            JsonNode described = Said.json("describe", base);
            is(described, "receiptNumbers", 3_521);
            is(described, "receipts", 3_554);
            is(described, "customers", 2_451);
            assertThat(described.get("total").decimalValue()).isEqualByComparingTo("5357944.41");
            descriptions.add(Said.of("describe", base, "--json").done());
        }
        assertThat(descriptions).containsOnly(descriptions.getFirst());
    }

    private static Path data(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "no " + file);
        return file;
    }

    private static List<Integer> firstCohort(Object... words) {
        JsonNode first = Said.json(words).get("rows").get(0);
        assertThat(first.get("cohort").stringValue()).isEqualTo("2010-12");
        List<Integer> cells = new ArrayList<>();
        first.get("cells").forEach(cell -> cells.add(cell.asInt()));
        return cells;
    }

    /// Equal as far as the published figure is written out.
    private static void spread(JsonNode spread, String mean, String median, String max) {
        String[] names = {"mean", "median", "max"};
        String[] published = {mean, median, max};
        for (int i = 0; i < names.length; i++) {
            int places = published[i].contains(".") ? published[i].length() - published[i].indexOf('.') - 1 : 0;
            assertThat(spread.get(names[i]).asDouble())
                    .as(names[i])
                    .isCloseTo(Double.parseDouble(published[i]), within(0.5001 * Math.pow(10, -places)));
        }
    }

    private static int sum(JsonNode node, String... names) {
        int sum = 0;
        for (String name : names) sum += node.get(name).asInt();
        return sum;
    }

    private static void is(JsonNode node, String name, int expected) {
        assertThat(node.get(name).asInt()).as(name).isEqualTo(expected);
    }
}
