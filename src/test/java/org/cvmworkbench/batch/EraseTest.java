package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A customer asks for all that is held on them, then to be erased.
class EraseTest {
    @TempDir
    Path folder;

    private Path base;
    private String key = "";
    private JsonNode held = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void somebody() throws Exception {
        base = DemoBases.copyInto(folder, 2000);
        String query = "SELECT CUSTOMER_ID FROM CUSTOMER WHERE EMAIL <> '' AND PHONE <> '' ORDER BY 1 LIMIT 1";
        key = Said.of("sql", base, query)
                .done()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip();
        held = Said.json("customer", base, key);
    }

    @Test
    void allThatIsHeldSaysFromWhichFileItCame() throws Exception {
        assertThat(held.get("customer").asString()).isEqualTo(key);
        JsonNode about = held.get("customers").get(0);
        assertThat(about.get("file").asString()).isEqualTo("customers.csv");
        assertThat(about.get("email").asString()).contains("@");
        JsonNode receipt = held.get("receipts").get(0);
        assertThat(receipt.get("file").asString()).isEqualTo("receipts.csv");
        assertThat(receipt.get("lines").get(0).get("amount").isNumber()).isTrue();
        assertThat(receipt.get("lines").get(0).has("product")).isTrue();
        assertThat(held.get("files").valueStream().map(file -> file.get("file").asString()))
                .contains("customers.csv", "receipts.csv");

        Path json = folder.resolve("all.json");
        Said.of("customer", base, key, "--out", json).done();
        assertThat(JsonMapper.shared().readTree(Files.readString(json))).isEqualTo(held);
        Path table = folder.resolve("all.csv");
        Said.in(Texts.russian(), "customer", base, key, "--out", table).done();
        assertThat(Files.readString(table)).startsWith("Что это,Дата,Чек,").contains("О вас,", "Ваши покупки,");
        Said.of("customer", base, key, "--out", folder.resolve("all.xlsx")).done();
        assertThat(Files.size(folder.resolve("all.xlsx"))).isPositive();
    }

    @Test
    void withoutYesItSaysWhatWouldGoAndChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(base);
        Said said = Said.of("erase", base, key);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).contains("Anonymous lines");
        assertThat(said.err()).contains("cannot be undone", "--yes");
        assertThat(Files.readAllBytes(base)).isEqualTo(before);
        Refusal.of("erase", base, "nobody-at-all", "--yes").names("nobody-at-all");
        Refusal.of("customer", base, "nobody-at-all").names("nobody-at-all");
    }

    @Test
    void afterwardsNothingOfThemIsFound() throws Exception {
        JsonNode before = Said.json("describe", base);
        JsonNode about = held.get("customers").get(0);
        List<String> words =
                List.of(key, about.get("email").asString(), about.get("phone").asString());
        Path rejects = folder.resolve("demo-rejects.csv");
        Files.writeString(rejects, "file,line\na,\"1\n2\"\nb,\"" + words.get(1) + "\n\"\n");

        JsonNode erased = Said.json("erase", base, key, "--yes");

        assertThat(erased.get("anonymousLines").asInt()).isPositive();
        JsonNode after = Said.json("describe", base);
        assertThat(after.get("lines")).isEqualTo(before.get("lines"));
        assertThat(after.get("total")).isEqualTo(before.get("total"));
        assertThat(after.get("customers").asInt())
                .isEqualTo(before.get("customers").asInt() - 1);
        assertThat(Files.readString(rejects)).isEqualTo("file,line\na,\"1\n2\"\n");
        for (String word : words) assertThat(placesOf(word)).as(word).isEmpty();
        Refusal.of("erase", base, key, "--yes").names(key);
        assertThat(Said.of("sql", base, "SELECT * FROM CUSTOMER").done()).doesNotContain(words.get(1), words.get(2));
    }

    private List<Path> placesOf(String word) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> holds(file, word)).toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .anyMatch(charset -> bytes.contains(as(word, charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String as(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
