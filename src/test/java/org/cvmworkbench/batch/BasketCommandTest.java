package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BasketCommandTest {
    private static final Path GROCERIES = Path.of("../shared/data/groceries/groceries_basket.csv");

    @TempDir
    static Path folder;

    /// The counts and the best rule that arules publishes of its Groceries; its 463 rules.
    @Test
    void findsTheRulesOfTheGroceries() throws Exception {
        Path base = groceries();
        Path list = folder.resolve("rules.csv");
        JsonNode answer = Said.json(
                "basket", base, "--by", "product", "--support", .006, "--confidence", .25, "--size", 10, "--out", list);
        assertThat(answer.get("receipts").asInt()).isEqualTo(9835);
        assertThat(answer.get("minimum").asInt()).isEqualTo(60);
        assertThat(answer.get("rules").asInt()).isEqualTo(463);
        List<String> rows = Files.readAllLines(list);
        assertThat(rows).hasSize(464);
        assertThat(rows).anyMatch(row -> row.startsWith("herbs,root vegetables,69,0.007016,0.43125,3.956477,"));
        String[] items = {"whole milk", "other vegetables", "rolls/buns", "soda", "yogurt", "bottled water"};
        int[] counts = {2513, 1903, 1809, 1715, 1372, 1087};
        for (int i = 0; i < items.length; i++) {
            assertThat(answer.get("items").get(i).get("name").stringValue()).isEqualTo(items[i]);
            assertThat(answer.get("items").get(i).get("receipts").asInt()).isEqualTo(counts[i]);
        }
    }

    private static Path groceries() throws Exception {
        assumeTrue(Files.exists(GROCERIES), "no " + GROCERIES);
        StringBuilder rows = new StringBuilder("receipt_id,customer_id,date,product_id,amount\n");
        List<String> baskets = Files.readAllLines(GROCERIES);
        for (int i = 0; i < baskets.size(); i++) {
            for (String item : baskets.get(i).split(",")) rows.append("b%d,,2026-01-01,%s,1%n".formatted(i, item));
        }
        Path file = Files.writeString(folder.resolve("groceries.csv"), rows);
        Path base = folder.resolve("groceries");
        Said.of("import", base, file, "--as", "receipts").done();
        return base;
    }

    /// Tea costs 1 and is sold for 3, honey costs 2 and is sold for 6: together they earn 6.
    @Test
    void tellsWhatASetEarns() throws Exception {
        Path base = small();
        JsonNode answer = Said.json("basket", base, "--by", "product", "--support", "10%", "--confidence", 0);
        assertThat(answer.get("moneyIs").stringValue()).isEqualTo("margin");
        JsonNode best = answer.get("best").get(0);
        assertThat(best.get("receipts").asInt()).isEqualTo(20);
        assertThat(best.get("perReceipt").asDouble()).isEqualTo(6);
        assertThat(best.get("perThousand").asDouble()).isCloseTo(1000 * 6 * 20 / 60.0, within(0.01));
        assertThat(best.get("lift").asDouble()).isCloseTo(60.0 / 20, within(1e-6));
        assertThat(best.get("conviction").isNull()).isTrue();
        assertThat(answer.get("themes").get(0).get("together").toString()).contains("Green tea", "Honey");
        assertThat(Said.of("basket", base, "--by", "product").done()).contains("Green tea", "beyond chance");
    }

    @Test
    void looksAtTheReceiptsOfSomeCustomersOnly() throws Exception {
        Path base = small();
        JsonNode some = Said.json("basket", base, "--by", "product", "--rule", "frequency >= 30");
        assertThat(some.get("receipts").asInt()).isEqualTo(40);
        assertThat(some.get("best").isEmpty()).isTrue();
    }

    private static Path small() throws Exception {
        Path base = folder.resolve("small");
        if (Files.exists(folder.resolve("small.mv.db"))) return base;
        Path products = Files.writeString(
                folder.resolve("products.csv"), "product_id,name,unit_cost\np1,Green tea,1\np2,Honey,2\np3,Salt,1\n");
        StringBuilder rows = new StringBuilder("receipt_id,customer_id,date,product_id,quantity,amount\n");
        for (int i = 0; i < 20; i++) {
            rows.append("r%d,a,2026-01-%02d,p1,1,3%nr%d,a,2026-01-%02d,p2,1,6%n".formatted(i, 1 + i, i, 1 + i));
        }
        for (int i = 20; i < 60; i++) rows.append("r%d,b,2026-02-%02d,p3,1,2%n".formatted(i, 1 + i % 28));
        Path receipts = Files.writeString(folder.resolve("receipts.csv"), rows);
        Said.of("import", base, products, receipts).done();
        return base;
    }

    @Test
    void theDemoChainHasWineWithCheese() throws Exception {
        Path base = DemoBases.copyInto(folder, 5000);
        JsonNode answer = Said.json("basket", base);
        assertThat(answer.get("item").stringValue()).isEqualTo("category");
        List<String> best = StreamSupport.stream(answer.get("best").spliterator(), false)
                .map(rule -> rule.get("when") + " " + rule.get("then"))
                .toList();
        assertThat(best).contains("[\"Wine\"] \"Cheese\"");
        assertThat(Said.json("basket", base)).isEqualTo(answer);
        assertThat(Said.json("basket", base, "--confidence", 0.9).get("themes")).isEqualTo(answer.get("themes"));
    }

    @Test
    void saysWhatToOfferAndWhatToDoWithEachCustomer() throws Exception {
        Path base = small();
        Path list = folder.resolve("next.csv");
        JsonNode answer = Said.json("basket", base, "--by", "product", "--suggest", "--next", list);
        JsonNode suggestions = answer.get("suggestions");
        assertThat(suggestions.toString()).contains("Green tea, Honey are on 20 receipts", "multiOffer");
        assertThat(answer.get("next").get("unreachable").asInt()).isEqualTo(2);
        List<String> rows = Files.readAllLines(list);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).startsWith("a,unreachable,true,").contains("Leave alone");
        String words = Said.of("basket", base, "--by", "product", "--suggest", "--next", list)
                .done();
        assertThat(words).contains("What could be offered", "leave alone: no consent or address");
    }

    @Test
    void refusesInOneSentence() throws Exception {
        Path base = small();
        Refusal.of("basket", base, "--support", 0).names("0");
        Refusal.of("basket", base, "--support", -0.5).names("-0");
        Refusal.of("basket", base, "--support", 2).names("2");
        Refusal.of("basket", base, "--support", "NaN").names();
        Refusal.of("basket", base, "--confidence", "120%").names("100%");
        Refusal.of("basket", base, "--size", 0).names("0");
        Refusal.of("basket", base, "--cap", 1).names("1");
        Refusal.of("basket", base, "--by", "category").names();
        Refusal.misuse("basket", base, "--support", "often").names("--support", "often");
        Refusal.misuse("basket", base, "--by", "colour").names("colour");
    }
}
