package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cvmworkbench.intake.Tables.read;
import static org.cvmworkbench.intake.Tables.snapshot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as tills, 1C, spreadsheets and shops write them come in with every row counted, without a setting.
class StrangeFilesTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @TempDir
    private Path folder;

    @Test
    void reviewsGoOverManyLines() throws Exception {
        StringBuilder text = new StringBuilder("review_id,customer_id,score,review_comment,order_date,amount\r\n");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3_000; i++) {
            String comment = "\"good, \"\"very\"\" good\n\n" + "again;\r\nno ".repeat(random.nextInt(4)) + "\"";
            text.append("r%d,c%d,%d,%s,2024-%02d-%02d 10:00:00,%d.5%n"
                    .formatted(i, i % 700, i % 5, comment, i % 12 + 1, i % 28 + 1, i % 90));
        }
        Imported reviews = read(write("reviews.csv", text.toString(), StandardCharsets.UTF_8));
        assertThat(reviews.counts()).isEqualTo(new RowCounts(3_000, 3_000, 0, 0, 0));
        assertThat(snapshot(reviews).customers().count()).isEqualTo(700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void aShortDictionaryOf1CHasATitleAndATotal(String encoding) throws Exception {
        String rows = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "00-0000%02d;Чай листовой №%d;Бакалея;%d,50".formatted(i, i, 100 + i))
                .collect(Collectors.joining("\r\n"));
        String text = "Справочник «Номенклатура»;;;\r\nОрганизация: ООО «Ромашка»;;;\r\n\r\n"
                + "Код номенклатуры;Наименование;Группа товаров;Себестоимость\r\n" + rows + "\r\nИтого;;;2 250,00\r\n";
        Imported products = read(write("goods.txt", text, Charset.forName(encoding)));
        assertThat(products.kind()).isEqualTo(Kind.PRODUCTS);
        assertThat(products.counts()).isEqualTo(new RowCounts(21, 20, 1, 0, 0));
        assertThat(products.rejects().first().getFirst().line()).isEqualTo(25);
        assertThat(products.rejects().first().getFirst().reason().key()).isEqualTo("reject.total");
        assertThat(products.sniffed().encoding()).isEqualTo(encoding);
        products.rejects().discard();
    }

    @Test
    void monthsComeFirstWhereOnlyALaterDayTells() throws Exception {
        StringBuilder text = new StringBuilder("customer;date;amount\n");
        for (int i = 0; i < 60_000; i++)
            text.append("c%d;%02d-%02d-2024;1\n".formatted(i % 500, i % 12 + 1, i / 6_000 + 1));
        text.append("c1;01-31-2024;1\n".repeat(2_000));
        Imported receipts = read(write("t.csv", text.toString(), StandardCharsets.UTF_8));
        assertThat(receipts.counts()).isEqualTo(new RowCounts(62_000, 62_000, 0, 0, 0));
        assertThat(receipts.sniffed().dateFormat()).isEqualTo("MM-dd-yyyy");
        assertThat(LocalDate.ofEpochDay(snapshot(receipts).asOf())).isEqualTo(LocalDate.of(2024, 12, 10));
    }

    @Test
    void keysKeepTheirInnerBlanksAndLeadingZeros() throws Exception {
        String text =
                "customer,date,receipt,amount\n 00 12 A ,2024-01-31,0007,1\n00 12 A,2024-01-31,0007,2\n\u00a00012A,2024-01-30,7,3\n";
        Snapshot snapshot = snapshot(read(write("t.csv", text, StandardCharsets.UTF_8)));
        assertThat(snapshot.customers().count()).isEqualTo(2);
        assertThat(List.of(snapshot.customers().key(0), snapshot.customers().key(1)))
                .containsExactlyInAnyOrder("00 12 A", "0012A");
        assertThat(snapshot.receipts().count()).isEqualTo(2);
    }

    @Test
    void secondsAndMillisecondsSince1970AreTimes() throws Exception {
        for (long unit : new long[] {1, 1_000}) {
            StringBuilder text = new StringBuilder("user_id\ttimestamp\tamount\n");
            for (int i = 0; i < 500; i++) {
                text.append("u%d\t%d\t5.25\n".formatted(i % 40, (1_704_067_200L + i * 3_600) * unit));
            }
            Imported receipts = read(write("t.tsv", text.toString(), StandardCharsets.US_ASCII));
            assertThat(receipts.counts()).isEqualTo(new RowCounts(500, 500, 0, 0, 0));
            assertThat(LocalDate.ofEpochDay(snapshot(receipts).asOf())).isEqualTo(LocalDate.of(2024, 1, 21));
        }
    }

    @Test
    void columnsAtFixedPlacesMayHaveBlanksInside() throws Exception {
        StringBuilder text = new StringBuilder("CUSTOMER  PRODUCT NAME        DATE        AMOUNT\n");
        String[] goods = {"black tea", "tea", "bread and butter", "milk 3.2 %"};
        for (int i = 0; i < 1_000; i++) {
            text.append("%-9s %-19s 2024-%02d-%02d %8.2f\n"
                    .formatted("c" + i % 300, goods[i % 4], i % 12 + 1, i % 28 + 1, i / 7.0)
                    .replace(',', '.'));
        }
        Imported receipts = read(write("t.prn", text.toString(), StandardCharsets.US_ASCII));
        assertThat(receipts.counts()).isEqualTo(new RowCounts(1_000, 1_000, 0, 0, 0));
        assertThat(receipts.sniffed().delimiter()).isEqualTo("fixed");
        assertThat(snapshot(receipts).customers().count()).isEqualTo(300);
        assertThat(snapshot(receipts).knownProducts()).isEqualTo(4);
    }

    @Test
    void excelSaysItsDelimiterInTheFirstLine() throws Exception {
        Imported receipts =
                read(write("t.csv", "sep=|\r\ncustomer|date|amount\r\na|31.01.2024|1,5\r\n", StandardCharsets.UTF_8));
        assertThat(receipts.counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
        assertThat(receipts.sniffed().delimiter()).isEqualTo("pipe");
    }

    @Test
    void anyCharacterMayDivide() throws Exception {
        for (String mark : List.of("^", "~", "\u0001", "¦", ":")) {
            String text = "customer:date:amount\na:2024-01-31:5\nb:2024-01-30:6\n".replace(":", mark);
            assertThat(read(write("t.csv", text, StandardCharsets.UTF_8))
                            .counts()
                            .loaded())
                    .as(mark)
                    .isEqualTo(2);
        }
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() throws Exception {
        String text = "клиент;дата;сумма\n"
                + List.of("1\u00a0234,50 ₽", "(1\u2009234,50)", "−5,00", "1,5E+3", "12,00 руб.", "€3,10", "-7").stream()
                        .map(sum -> "a;15 января 2024;" + sum + "\n")
                        .collect(Collectors.joining());
        Imported receipts = read(write("t.csv", text, StandardCharsets.UTF_8));
        assertThat(receipts.counts().loaded()).isEqualTo(7);
        assertThat(Arrays.stream(snapshot(receipts).lines().amount()).sorted().toArray())
                .containsExactly(-123_450, -700, -500, 310, 1_200, 123_450, 150_000);
    }

    @Test
    void timesOfSeveralZonesAreTurnedIntoTheUsualOne() throws Exception {
        String text =
                "customer,date,amount\na,2024-01-31T23:30:00+03:00,1\nb,2024-01-31T23:30:00+03:00,1\nc,2024-01-31T23:30:00Z,1\n";
        Imported receipts = read(write("t.csv", text, StandardCharsets.UTF_8));
        assertThat(receipts.sniffed().dateFormat()).isEqualTo("yyyy-MM-dd +03:00");
        assertThat(LocalDate.ofEpochDay(snapshot(receipts).asOf())).isEqualTo(LocalDate.of(2024, 2, 1));
        Imported again = read(write("t.csv", text, StandardCharsets.UTF_8), "dateFormat=yyyy-MM-dd +03:00");
        assertThat(snapshot(again).asOf()).isEqualTo(snapshot(receipts).asOf());
    }

    @Test
    void aHeaderBelowManyLinesIsNamedByItsNumber() throws Exception {
        String text = "x\n".repeat(30) + "customer,date,amount\na,2024-01-31,5\n";
        assertThat(read(write("t.csv", text, StandardCharsets.UTF_8), "headerRow=31", "delimiter=comma")
                        .counts())
                .isEqualTo(new RowCounts(1, 1, 0, 0, 0));
    }

    @Test
    void anArchiveHasAWholeShop() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        SplittableRandom random = new SplittableRandom(8);
        for (int table = 0; table < 6; table++) {
            StringBuilder text = new StringBuilder("order_id,customer_id,order_purchase_timestamp,date,price\n");
            for (int i = 0; i < 400; i++) {
                text.append("o%d,c%d,x,2024-%02d-11,%d\n".formatted(i, random.nextInt(90), table + 1, i));
            }
            members.put("orders-" + (table + 1) + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
        }
        members.put("клиенты.csv", "Код клиента;Город\n1;Тверь\n2;Пермь\n".getBytes(CYRILLIC));
        members.put(
                "products.json",
                "[{\"product_id\":\"a\",\"name\":\"tea\"},{\"product_id\":\"b\"}]".getBytes(StandardCharsets.UTF_8));
        Path shop = Files.write(folder.resolve("shop.zip"), Packed.zip(members));
        List<Part> parts = Intake.parts(shop);
        assertThat(parts).hasSize(8).allMatch(Part::table);
        long loaded = 0;
        for (Part part : parts) loaded += readPart(shop, part.name()).counts().loaded();
        assertThat(loaded).isEqualTo(6 * 400 + 2 + 2);
    }

    @Test
    void lineEndsAndLeadingBlankLinesDoNotMatter() throws Exception {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text =
                    end.repeat(3) + "customer,date,amount" + end + "a,2024-01-31,5" + end + end + "b,2024-01-30,6";
            Imported receipts = read(write("t.csv", text, StandardCharsets.UTF_8));
            assertThat(receipts.counts().loaded())
                    .as(end.codePoints().boxed().toList().toString().toLowerCase(Locale.ROOT))
                    .isEqualTo(2);
        }
    }

    private static Imported readPart(Path file, Optional<String> part) throws Exception {
        return Intake.read(ImportRequest.of(file).in(part), Dictionaries.NONE, Progress.NONE);
    }

    private Path write(String name, String text, Charset charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
