package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cvmworkbench.intake.Tables.file;
import static org.cvmworkbench.intake.Tables.read;
import static org.cvmworkbench.intake.Tables.snapshot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON in the ways systems export it.
class JsonTest {
    @TempDir
    private Path folder;

    private static String order(int i) {
        return "{\"order_id\": %d, \"customer\": {\"id\": \"00%d\", \"tags\": [\"a\", \"b\"]}, \"date\": \"2024-01-%02d\", \"amount\": %d.25, \"note\": null}"
                .formatted(i, i % 90, i % 28 + 1, i % 50);
    }

    private static String orders(int count, String between) {
        return IntStream.range(0, count).mapToObj(JsonTest::order).collect(Collectors.joining(between));
    }

    @Test
    void anArrayAnObjectWithOneAndLinesAreTheSame() throws Exception {
        for (String text : new String[] {
            "[" + orders(2_000, ",\n") + "]",
            "{\"meta\": {\"total\": 2000, \"pages\": [1, 2]}, \"data\": {\"orders\": [" + orders(2_000, ",") + "]}}",
            orders(2_000, "\n") + "\n",
            "\ufeff\r\n" + orders(2_000, "\r\n\r\n")
        }) {
            Imported orders = read(file(folder, text), "customer=customer.id");
            assertThat(orders.counts()).isEqualTo(new RowCounts(2_000, 2_000, 0, 0, 0));
            assertThat(orders.sniffed().delimiter()).isEqualTo("json");
            assertThat(orders.unmapped()).contains("customer.tags");
            assertThat(snapshot(orders).customers().count()).isEqualTo(90);
            assertThat(snapshot(orders).customers().key(0)).startsWith("00");
        }
    }

    @Test
    void theItemsOfAnOrderAreItsLines() throws Exception {
        String text =
                "[{\"order\":1,\"client\":\"a\",\"date\":\"2024-01-31\",\"items\":[{\"sku\":\"x\",\"price\":2},{\"sku\":\"y\",\"price\":3}]},"
                        + "{\"order\":2,\"client\":\"b\",\"date\":\"2024-01-31\",\"items\":[{\"sku\":\"x\",\"price\":5}]}]";
        Imported orders = read(file(folder, text), "product=items.sku", "price=items.price");
        assertThat(orders.counts().loaded()).isEqualTo(3);
        assertThat(Arrays.stream(snapshot(orders).lines().amount()).sum()).isEqualTo(1_000);
        assertThat(snapshot(orders).receipts().count()).isEqualTo(2);
    }

    @Test
    void aLineThatIsBrokenIsRejectedAlone() throws Exception {
        String text = orders(10, "\n") + "\n{\"order_id\": 11, \"customer\": \n[1]\n\"x\"\n" + order(12) + " trailing\n"
                + order(13);
        Imported orders = read(file(folder, text), "customer=customer.id");
        assertThat(orders.counts()).isEqualTo(new RowCounts(15, 11, 4, 0, 0));
        assertThat(orders.rejects().first().getFirst().line()).isEqualTo(11);
        assertThat(orders.rejects().first().getFirst().reason().key()).isEqualTo("reject.json");
        orders.rejects().discard();
    }

    @Test
    void aFieldThatComesLateIsNotLost() throws Exception {
        String late = "{\"customer\":\"z\",\"date\":\"2024-01-31\",\"amount\":1,\"city\":\"Perm\"}";
        String text = "{\"customer\":\"a\",\"date\":\"2024-01-31\",\"amount\":1}\n".repeat(6_000) + late + "\n";
        Imported orders = read(file(folder, text));
        assertThat(orders.counts()).isEqualTo(new RowCounts(6_001, 6_000, 1, 0, 0));
        assertThat(orders.rejects().first().getFirst().reason().key()).isEqualTo("reject.field");
        orders.rejects().discard();
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws Exception {
        refused(ErrorKind.FILE_UNSAFE, "nested deeper", "[".repeat(100_000) + "{}" + "]".repeat(100_000));
        refused(ErrorKind.FILE_UNSAFE, "nested deeper", "[{\"a\":".repeat(100_000));
        refused(ErrorKind.FILE_UNREADABLE, "breaks off", "[" + orders(10, ",").substring(0, 700));
        refused(ErrorKind.FILE_UNREADABLE, "several arrays", "{\"a\":[" + order(1) + "],\"b\":[" + order(2) + "]}");
    }

    private void refused(ErrorKind kind, String said, String text) throws Exception {
        Path file = file(folder, text);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessageContaining(said);
    }
}
