package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list longer than a sheet goes on in further sheets, each with the header.
class XlsxTableTest {
    @TempDir
    private Path folder;

    @Test
    void everyRowOfALongListIsInOneOfItsSheets() throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (XlsxTable table = new XlsxTable(Files.newOutputStream(file), 1_001)) {
            table.header(List.of("customer", "date", "amount"));
            for (int i = 0; i < 2_500; i++) {
                table.row("00" + i, LocalDate.of(2024, 1, 1).plusDays(i % 300), i);
            }
        }
        assertThat(Intake.parts(file).stream().map(part -> part.name().orElseThrow()))
                .containsExactly("List 1", "List 2", "List 3");
        assertThat(rows(file, "List 1")).isEqualTo(1_000);
        assertThat(rows(file, "List 2")).isEqualTo(1_000);
        assertThat(rows(file, "List 3")).isEqualTo(500);
    }

    @Test
    void theSameTableGivesTheSameBytes() throws Exception {
        assertThat(written("a.xlsx")).hasSameBinaryContentAs(written("b.xlsx"));
    }

    @Test
    void everyValueIsACellOfItsKind() throws Exception {
        try (ZipFile zip = new ZipFile(written("a.xlsx").toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("<c r=\"A2\" t=\"inlineStr\"><is><t>&lt;Анна&gt; &amp; Co</t></is></c>")
                    .contains("<c r=\"B2\" s=\"1\"><v>45292</v></c>")
                    .contains("<c r=\"C2\"><v>12.50</v></c>")
                    .contains("<c r=\"D2\" t=\"b\"><v>1</v></c>")
                    .contains("<c r=\"E2\" s=\"2\"><v>45292.5</v></c>")
                    .contains("<t>'=1+1</t>")
                    .contains("<t xml:space=\"preserve\"> a_x0001_b</t>")
                    .contains("<v>-9223372036854775808</v>");
            XMLInputFactory factory = XMLInputFactory.newFactory();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                XMLEventReader events = factory.createXMLEventReader(zip.getInputStream(entry));
                while (events.hasNext()) events.nextEvent();
            }
        }
    }

    @Test
    void whatACellCannotHaveIsWrittenAsWhatItCan() throws Exception {
        StringWriter text = new StringWriter();
        try (TextBuffer buffer = new TextBuffer(text)) {
            String longText = "x".repeat(32_766) + "😀😀";
            new XlsxRow(buffer, 6)
                    .write(1, new Object[] {Double.NaN, "_x0041_", "_x41_", LocalDate.of(1900, 2, 28), 1.5, longText});
        }
        assertThat(text.toString())
                .contains("<c r=\"A1\"></c>", "<t>_x005F_x0041_</t>", "<t>_x41_</t>", "<t>1900-02-28</t>", "<v>1.5</v>")
                .endsWith("x</t></is></c></row>");
    }

    @Test
    void columnsAreNamedAsSpreadsheetsDo() {
        assertThat(List.of(XlsxRow.name(0), XlsxRow.name(25), XlsxRow.name(26), XlsxRow.name(701), XlsxRow.name(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private Path written(String name) throws Exception {
        Path file = folder.resolve(name);
        try (XlsxTable table = new XlsxTable(Files.newOutputStream(file))) {
            table.header(List.of("name", "day", "money", "yes", "moment"));
            LocalDate day = LocalDate.of(2024, 1, 1);
            table.row("<Анна> & Co", day, new BigDecimal("12.50"), true, day.atTime(12, 0));
            table.row("=1+1", null, Long.MIN_VALUE, false, null);
            table.row(" a\u0001b", null, 7, null, null);
        }
        return file;
    }

    private static long rows(Path file, String sheet) throws Exception {
        return Intake.read(ImportRequest.of(file).in(Optional.of(sheet)), Dictionaries.NONE, Progress.NONE)
                .counts()
                .loaded();
    }
}
