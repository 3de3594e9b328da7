package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableFileTest {
    @TempDir
    private Path folder;

    @Test
    void csvKeepsNumbersAndDefusesFormulas() throws Exception {
        Path file = folder.resolve("list.csv");
        TableFile.write(file, this::rows);
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "name,money,day",
                        "\"Anna, \"\"the first\"\"\",-12.50,2026-11-23",
                        "\"'=HYPERLINK(\"\"x\"\")\",,",
                        "'+7 916 123-45-67,3,",
                        "'+1+cmd|'/C calc'!A0,4,",
                        "'@SUM(A1),5,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"＝1+1", "＠SUM(A1)", "＋7x", "－7x", "\u200b=1+1", "\ufeff@A1", "\u00a0=1", " =1"})
    void signsOfFullWidthAndUnseenOnesInFrontAreDefusedToo(String text) throws Exception {
        Path file = folder.resolve("list.csv");
        TableFile.write(file, table -> {
            table.header(List.of("name"));
            table.row(text);
        });
        assertThat(Files.readAllLines(file)).containsExactly("name", "'" + text);
    }

    @Test
    void jsonIsAnArrayOfRows() throws Exception {
        Path file = folder.resolve("list.json");
        TableFile.write(file, this::rows);
        JsonNode list = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(list).hasSize(5);
        assertThat(list.get(0).get("money").decimalValue()).isEqualByComparingTo("-12.50");
        assertThat(list.get(1).get("day").isNull()).isTrue();
    }

    @Test
    void aWorkbookHoldsTheRows() throws Exception {
        Path file = folder.resolve("list.xlsx");
        TableFile.write(file, this::rows);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes());
            assertThat(sheet).contains("-12.50").doesNotContain("<f>");
        }
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> TableFile.write(file, table -> {
                    rows(table);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("list.csv");
        assertThat(Files.readString(file)).isEqualTo("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void anUnknownEndingIsRefused() {
        assertThatThrownBy(() -> TableFile.write(folder.resolve("list.pdf"), this::rows))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining(".csv .xlsx .json");
    }

    private void rows(TableWriter table) throws IOException {
        table.header(List.of("name", "money", "day"));
        table.row("Anna, \"the first\"", new BigDecimal("-12.50"), LocalDate.parse("2026-11-23"));
        table.row("=HYPERLINK(\"x\")", null, null);
        table.row("+7 916 123-45-67", 3, null);
        table.row("+1+cmd|'/C calc'!A0", 4, null);
        table.row("@SUM(A1)", 5, null);
    }
}
