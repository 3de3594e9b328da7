package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cvmworkbench.intake.Tables.read;
import static org.cvmworkbench.intake.Tables.snapshot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table says the same in every dialect, and no damage to its bytes breaks the import.
class DialectTest {
    @TempDir
    private Path folder;

    @Test
    void aTableComesBackTheSameInEveryDialect() {
        Samples.check(random -> {
            RandomTable table = RandomTable.of(random);
            Imported imported = read(Files.write(folder.resolve("t"), table.bytes()));
            assertThat(imported.counts().loaded())
                    .as(table.dialect().toString())
                    .isEqualTo(table.lines().size());
            assertThat(values(snapshot(imported)))
                    .as(table.dialect().toString())
                    .containsExactlyInAnyOrderElementsOf(values(table));
        });
    }

    @Test
    void damageIsRefusedOrRejectedAndEveryRowIsCounted() {
        Samples.check(1_000, random -> {
            byte[] bytes = damaged(RandomTable.of(random).bytes(), random);
            Path file = Files.write(folder.resolve("t"), bytes);
            try {
                Imported imported = read(file);
                RowCounts counts = imported.counts();
                assertThat(counts.loaded() + counts.rejected() + counts.filtered() + counts.duplicates())
                        .isEqualTo(counts.read());
                assertThat(imported.runs().getFirst().rows()).isEqualTo((int) counts.loaded());
                imported.rejects().discard();
            } catch (WorkbenchException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
    }

    /// Each row has one cell more where blanks divide it, and all of them plainer: the row of names tells.
    @Test
    void blanksInsideNamesDivideNothing() throws Exception {
        StringBuilder text = new StringBuilder("Клиент\tДата\tСумма\n");
        for (int day = 1; day <= 28; day++) text.append("Петров %d\t%02d.03.2024\t%d,50\n".formatted(day, day, day));
        Imported imported = read(Files.writeString(folder.resolve("t"), text));
        assertThat(imported.sniffed().delimiter()).isEqualTo("tab");
        assertThat(imported.counts().loaded()).isEqualTo(28);
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(1, 60));
        return switch (random.nextInt(4)) {
            case 0 -> java.util.Arrays.copyOf(bytes, from + 1);
            case 1 -> without(bytes, from, to);
            case 2 -> {
                for (int i = from; i < to; i++) bytes[i] = (byte) random.nextInt(256);
                yield bytes;
            }
            default -> {
                for (int i = 0; i < 8; i++) bytes[random.nextInt(bytes.length)] = (byte) "\";,\n\t\0x\u00ff".charAt(i);
                yield bytes;
            }
        };
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] rest = new byte[bytes.length - to + from];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    private static List<String> values(RandomTable table) {
        return table.lines().stream()
                .map(line -> String.join(
                        "|",
                        line.customer(),
                        line.receipt(),
                        line.time().toString(),
                        line.product(),
                        line.store(),
                        String.valueOf(line.quantity() * 1000),
                        String.valueOf(line.price().movePointRight(4).longValueExact()),
                        String.valueOf(line.amount())))
                .toList();
    }

    private static List<String> values(Snapshot snapshot) {
        List<String> values = new ArrayList<>();
        int[] firstLine = snapshot.receipts().firstLine();
        int customers = snapshot.customers().count();
        for (int customer = 0; customer <= customers; customer++) {
            String key = customer == customers ? "" : snapshot.customers().key(customer);
            for (int receipt = snapshot.receipts().from(customer);
                    receipt < snapshot.receipts().to(customer);
                    receipt++) {
                for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                    values.add(value(snapshot, key, receipt, line));
                }
            }
        }
        return values;
    }

    private static String value(Snapshot snapshot, String customer, int receipt, int line) {
        LocalDateTime time = LocalDate.ofEpochDay(snapshot.receipts().day()[receipt])
                .atStartOfDay()
                .plusSeconds(snapshot.receipts().second()[receipt])
                .plusSeconds(
                        snapshot.lines().delay().length == 0
                                ? 0
                                : snapshot.lines().delay()[line]);
        return String.join(
                "|",
                customer,
                snapshot.receipts().number().text(receipt),
                time.toString(),
                snapshot.products().keys().value(snapshot.lines().product()[line]),
                snapshot.receipts().store().text(receipt),
                String.valueOf(snapshot.lines().quantity()[line]),
                String.valueOf(snapshot.lines().price()[line]),
                String.valueOf(snapshot.lines().amount()[line]));
    }
}
