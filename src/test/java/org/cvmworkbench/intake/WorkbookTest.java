package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cvmworkbench.intake.Tables.snapshot;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks of Excel, as it writes them and as others do.
class WorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void everySheetIsATable() throws Exception {
        Path file = folder.resolve("shop.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sales = book.newWorksheet("Продажи");
            header(sales, "Клиент", "Номер чека", "Дата", "Товар", "Количество", "Цена");
            for (int row = 1; row <= 1_500; row++) {
                sales.value(row, 0, 17_000 + row % 400);
                if (row % 3 == 0) sales.value(row, 1, "A" + row);
                else sales.value(row, 1, row);
                sales.value(row, 2, LocalDateTime.of(2024, 1, 1, 8, 30).plusHours(row));
                sales.style(row, 2).format("dd.mm.yyyy hh:mm").set();
                sales.value(row, 3, "Чай №" + row % 20);
                sales.value(row, 4, row % 5 + 1);
                sales.value(row, 5, 0.1 + 0.2 + row);
            }
            Worksheet customers = book.newWorksheet("Клиенты");
            header(customers, "Код клиента", "Город", "Дата регистрации");
            for (int row = 1; row <= 400; row++) {
                customers.value(row, 0, 17_000 + row - 1);
                customers.value(row, 1, row % 2 == 0 ? "Тверь" : "Пермь");
                customers.value(row, 2, LocalDate.of(2023, 1, 1).plusDays(row));
                customers.style(row, 2).format("yyyy-mm-dd").set();
            }
            book.newWorksheet("Пусто");
        }
        List<Part> parts = Intake.parts(file);
        assertThat(parts.stream().map(part -> part.name().orElseThrow() + " " + part.table()))
                .containsExactly("Продажи true", "Клиенты true", "Пусто false");
        Imported sales = read(file, Optional.of("Продажи"));
        assertThat(sales.counts()).isEqualTo(new RowCounts(1_500, 1_500, 0, 0, 0));
        Snapshot snapshot = snapshot(sales);
        assertThat(snapshot.customers().count()).isEqualTo(400);
        assertThat(snapshot.customers().key(0)).matches("17\\d{3}");
        assertThat(Arrays.stream(snapshot.lines().price()).min().orElseThrow()).isEqualTo(13_000);
        assertThat(snapshot.receipts().second()[0]).isPositive();
        Imported customers = read(file, Optional.of("Клиенты"));
        assertThat(customers.kind()).isEqualTo(Kind.CUSTOMERS);
        assertThat(customers.counts()).isEqualTo(new RowCounts(400, 400, 0, 0, 0));
    }

    @Test
    void cellsOfEveryType() throws Exception {
        String rows = """
                <row r="1"><c r="A1" t="inlineStr"><is><t>Отчёт</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="inlineStr"><is><r><t>coun</t></r><rPh><t>zzz</t></rPh><r><t>try</t></r></is></c></row>
                <row r="4"><c r="A4"><v>17850.0</v></c><c r="B4" s="1"><v>44562.5</v></c><c r="C4"><f>1+1</f><v>2.5499999999999998</v></c><c r="D4" t="str"><f>A1</f><v>a_x0041_</v></c></row>
                <row r="5"><c r="A5"><v>1.7851E+4</v></c><c r="B5" s="1"><v>44563</v></c><c r="C5" t="e"><v>#DIV/0!</v></c></row>
                <row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="B6" s="1"><v>44563</v></c><c r="C6"><v>3</v></c></row>
                <row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" t="d"><v>2022-01-02T10:00:00</v></c><c r="C7"><v>-0</v></c></row>
                <row r="8"><c><v>9</v></c><c t="inlineStr"><is><t>2022-01-03</t></is></c><c><v>4</v></c></row>
                """;
        Imported cells = read(book(rows, "", "customer", "date", "amount"), Optional.empty());
        assertThat(cells.counts()).isEqualTo(new RowCounts(5, 3, 2, 0, 0));
        assertThat(cells.rejects().first().stream().map(reject -> reject.line() + " " + reject.column()))
                .containsExactly("5 amount", "6 customer");
        Snapshot snapshot = snapshot(cells);
        assertThat(List.of(
                        snapshot.customers().key(0),
                        snapshot.customers().key(1),
                        snapshot.customers().key(2)))
                .containsExactlyInAnyOrder("17850", "TRUE", "9");
        assertThat(Arrays.stream(snapshot.lines().amount()).sorted().toArray()).containsExactly(0, 255, 400);
        assertThat(LocalDate.ofEpochDay(snapshot.asOf())).isEqualTo(LocalDate.of(2022, 1, 3));
        cells.rejects().discard();
    }

    @Test
    void oldMacsCountFrom1904() throws Exception {
        String rows = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>43100</v></c><c r="C2"><v>4</v></c></row>
                """;
        Imported cells = read(book(rows, "date1904=\"1\"", "customer", "date", "amount"), Optional.empty());
        assertThat(LocalDate.ofEpochDay(snapshot(cells).asOf())).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void aWorkbookInAnArchiveIsReadThereToo() throws Exception {
        String rows = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>43100</v></c><c r="C2"><v>4</v></c></row>
                """;
        byte[] book = Files.readAllBytes(book(rows, "", "customer", "date", "amount"));
        Path archive = Files.write(folder.resolve("month.zip"), Packed.zip(Map.of("a/sales.xlsx", book)));
        assertThat(Intake.parts(archive).stream().map(Part::name)).containsExactly(Optional.of("a/sales.xlsx/S"));
        assertThat(read(archive, Optional.empty()).counts().loaded()).isEqualTo(1);
    }

    @Test
    void whatABombWouldDoIsRefused() throws Exception {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        String row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
        refused("declares entities", book(row, "", List.of("&b;"), laughs));
        String deep = "<r>".repeat(1_000);
        refused("beyond measure", book("<row r=\"1\"><c r=\"A1\"><is>" + deep, "", List.of("x"), ""));
        refused(
                "beyond measure",
                book("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(2 << 20) + "</v></c></row>", "", List.of("x"), ""));
        refused("no workbook", book("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>", "", List.of("x"), ""));
        refused("no workbook", book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c></row>", "", List.of("x"), ""));
        refused("no workbook", book("<row r=\"1\"><c r=\"A1\"></row>", "", List.of("x"), ""));
        refused("unpacks to more than", book(row + "<row><c/></row>".repeat(4 << 20), "", List.of("x"), ""));
    }

    @Test
    void onlineRetailAsAWorkbook() throws Exception {
        Path file = Path.of("../shared/data/online-retail/online_retail_sample_40000.xlsx");
        assumeTrue(Files.exists(file), "no " + file);
        long start = System.nanoTime();
        Imported imported = read(file, Optional.empty());
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
        assertThat(imported.counts()).isEqualTo(new RowCounts(40_000, 40_000, 0, 0, 0));
        Snapshot snapshot = snapshot(imported);
        assertThat(snapshot.lines().count()).isEqualTo(40_000);
        assertThat(snapshot.customers().key(0)).matches("\\d{5}");
    }

    private void refused(String said, Path file) {
        assertThatThrownBy(() -> read(file, Optional.empty()))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isIn(ErrorKind.FILE_UNSAFE, ErrorKind.FILE_UNREADABLE))
                .hasMessageContaining(said);
    }

    private static void header(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) sheet.value(0, column, names[column]);
    }

    private Path book(String rows, String properties, String... shared) throws Exception {
        return book(rows, properties, List.of(shared), "");
    }

    /// A workbook with one sheet, `S`, whose style 1 is a date.
    private Path book(String rows, String properties, List<String> shared, String beforeStrings) throws Exception {
        StringBuilder strings = new StringBuilder(beforeStrings + "<sst>");
        for (String text : shared) strings.append("<si><t>").append(text).append("</t></si>");
        Map<String, String> members = new LinkedHashMap<>();
        members.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr "
                        + properties + "/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        members.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>");
        members.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        members.put("xl/sharedStrings.xml", strings.append("</sst>").toString());
        members.put("xl/worksheets/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        members.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Files.write(folder.resolve("book.xlsx"), Packed.zip(bytes));
    }

    private static Imported read(Path file, Optional<String> part) throws Exception {
        return Intake.read(ImportRequest.of(file).in(part), Dictionaries.NONE, Progress.NONE);
    }
}
