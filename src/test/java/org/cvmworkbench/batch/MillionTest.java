package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A million customers with about ten million lines come in and open within 3 GB.
@Tag("proof")
class MillionTest {
    private static final List<String> HEAP = List.of("-Xmx3g");

    @TempDir
    Path folder;

    @Test
    void aMillionCustomersComeInAndOpen() throws Exception {
        Path demo = folder.resolve("demo");
        Path base = folder.resolve("million");
        JsonNode written = timed("demo", demo, "--customers", 1_000_000);
        List<Object> words = new ArrayList<>(List.of("import", base));
        for (String kind : List.of("customers", "products", "receipts", "campaigns", "targets", "redemptions")) {
            words.add(demo.resolve(kind + ".csv"));
        }
        JsonNode imported = timed(words.toArray());
        assertThat(imported.get("loaded").asLong())
                .isEqualTo(imported.get("read").asLong());
        JsonNode described = timed("describe", base);
        assertThat(described.get("customers").asInt()).isEqualTo(1_000_000);
        assertThat(described.get("lines").asLong())
                .isEqualTo(written.get("lines").asLong());
        assertThat(described.get("receipts").asLong())
                .isEqualTo(written.get("receipts").asLong());
        timed("segment", base, "--rule", "recency <= 90 and category(\"Wine\").spend > 0");
        timed("cohort", base);
    }

    /// Its times are for the reader of the log; they depend on the machine.
    private static JsonNode timed(Object... words) throws Exception {
        Object[] asked = Arrays.copyOf(words, words.length + 1);
        asked[words.length] = "--json";
        long begun = System.nanoTime();
        String answer = OtherProcess.done(HEAP, asked);
        System.out.printf("%s: %.1f s%n", words[0], (System.nanoTime() - begun) / 1e9);
        return JsonMapper.shared().readTree(answer);
    }
}
