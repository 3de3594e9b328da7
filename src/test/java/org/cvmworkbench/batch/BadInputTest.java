package org.cvmworkbench.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Files that are no tables: exit 1 and one sentence, and the base stays as it was to the byte, or is not made.
class BadInputTest {
    private static final String RECEIPTS = "customer_id,date,amount\nann,2026-01-05,10.50\nbob,2026-01-06,7\n";

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws Exception {
        refuses(file("empty.csv", ""), "empty.csv");
        refuses(file("blank.csv", "\n  \n\n"), "blank.csv");
        refuses(file("header.csv", "customer_id,date,amount\n"), "header.csv");
        refuses(zipped("empty.csv.gz", new byte[0]), "empty.csv.gz");
    }

    @Test
    void aBinaryFile() throws Exception {
        refuses(file("random.csv", noise(20_000)), "random.csv");
        refuses(file("picture.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\1\0".getBytes(ISO_8859_1)), "picture.csv");
        refuses(file("book.csv", workbook()), "book.csv");
        refuses(file("book.xlsx", workbook()), "book.xlsx");
        refuses(zipped("random.csv.gz", noise(20_000)), "random.csv.gz");
        refuses(file("named.csv.gz", noise(300)), "named.csv.gz");
        refuses(file("page.pdf", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n".getBytes(ISO_8859_1)), "page.pdf");
    }

    @Test
    void aCompressedFileThatIsCutOff() throws Exception {
        byte[] whole =
                Files.readAllBytes(zipped("whole.csv.gz", RECEIPTS.repeat(2_000).getBytes(ISO_8859_1)));
        for (int length : new int[] {2, 9, 12, whole.length / 2, whole.length - 4}) {
            refuses(file("cut.csv.gz", Arrays.copyOf(whole, length)), "cut.csv.gz");
        }
        byte[] damaged = whole.clone();
        for (int i = whole.length / 2; i < whole.length - 8; i++) damaged[i] ^= 0x5a;
        refuses(file("damaged.csv.gz", damaged), "damaged.csv.gz");
    }

    @Test
    void aFileNoneOfWhoseRowsCanBeTaken() throws Exception {
        refuses(
                file("bad.csv", "customer_id,date,amount\nann,31.02.2026,10\nbob,soon,7\n"),
                "bad.csv",
                "2",
                "31.02.2026");
    }

    @Test
    void aFileThatIsNoKnownTable() throws Exception {
        refuses(file("prose.txt", "It was a dark and stormy night.\nThe rain fell.\n"), "prose.txt");
        refuses(file("truth.json", "{\n  \"seed\" : 1,\n  \"laws\" : {\n    \"a\" : 2\n  }\n}\n"), "truth.json");
    }

    @Test
    void aFolderAndAMissingFile() throws Exception {
        refuses(Files.createDirectory(folder.resolve("folder")), "folder");
        refuses(folder.resolve("missing.csv"), "missing.csv");
        refuses(file("text.csv", RECEIPTS).resolve("below.csv"), "below.csv");
    }

    @Test
    void oneBadFileAmongGoodOnesLeavesNoneOfThem() throws Exception {
        Path good = file("good.csv", RECEIPTS);
        Path base = folder.resolve("all");
        Refusal.of("import", base, good, folder.resolve("missing.csv")).names("missing.csv");
        Refusal.of("import", base, good, file("empty.csv", "")).names("empty.csv");
        assertThat(made("all")).doesNotExist();
    }

    @Test
    void aRowOfTheWrongLengthIsARejectAndNoFailure() throws Exception {
        StringBuilder text = new StringBuilder("customer_id,date,amount\n");
        for (int line = 2; line <= 100_002; line++) {
            text.append(line == 100_001 ? "carl,2026-01-07,5,extra\n" : "ann,2026-01-05,10.50\n");
        }
        Path base = folder.resolve("long");
        JsonNode answer = Said.json("import", base, file("long.csv", text.toString()));
        assertThat(answer.get("read").asInt()).isEqualTo(100_001);
        assertThat(answer.get("loaded").asInt()).isEqualTo(100_000);
        assertThat(answer.get("rejected").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("long-rejects.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("long.csv,100001,")
                .contains("4", "3", "carl", "extra");
    }

    @Test
    void aDayThatThereIsNotIsAReject() throws Exception {
        Path file =
                file("days.csv", "customer_id;date;amount\nann;05.01.2026;1\nbob;31.02.2026;2\ncarl;29.02.2024;3\n");
        Path rejects = folder.resolve("away.csv");
        JsonNode answer = Said.json("import", folder.resolve("days"), file, "--rejects", rejects);
        assertThat(answer.get("loaded").asInt()).isEqualTo(2);
        assertThat(answer.get("rejected").asInt()).isEqualTo(1);
        assertThat(Files.readString(rejects)).contains("days.csv,3,date,", "31.02.2026", "bob");
    }

    @Test
    void rejectsThatCannotBeWrittenLeaveTheBaseAsItWas() throws Exception {
        Path file = file("one.csv", RECEIPTS + "bob,31.02.2026,2\n");
        Path taken = Files.createDirectory(folder.resolve("taken"));
        refuses(file, new Object[] {"--rejects", taken}, "taken");
        refuses(file, new Object[] {"--rejects", file.resolve("below.csv")}, "below.csv");
        refuses(file, new Object[] {"--rejects", file}, "one.csv");
        refuses(file, new Object[] {"--rejects", made("kept")}, "kept.mv.db");
    }

    @Test
    void settingsThatFitNothing() throws Exception {
        Path good = file("good.csv", RECEIPTS);
        refuses(good, new Object[] {"--set", "custommer=1"}, "custommer", "customer");
        refuses(good, new Object[] {"--set", "customer=Klient"}, "Klient", "customer_id");
        refuses(good, new Object[] {"--set", "customer=9"}, "9");
        refuses(good, new Object[] {"--set", "customer=0"}, "0");
        refuses(good, new Object[] {"--set", "customer=1", "--set", "store=1"}, "customer", "store");
        refuses(good, new Object[] {"--set", "decimal=semicolon"}, "decimal", "semicolon", "comma");
        refuses(good, new Object[] {"--set", "encoding=UTF-99"}, "UTF-99", "UTF-8");
        refuses(good, new Object[] {"--set", "delimiter=abc"}, "abc", "semicolon");
        refuses(good, new Object[] {"--set", "dateFormat=zzz"}, "zzz", "dd.MM.yyyy");
        refuses(good, new Object[] {"--set", "header=perhaps"}, "perhaps", "true");
    }

    @Test
    void aProfileThatIsMissingOrBroken() throws Exception {
        Path good = file("good.csv", RECEIPTS);
        refuses(good, new Object[] {"--profile", folder.resolve("none.json")}, "none.json");
        refuses(good, new Object[] {"--profile", folder}, folder);
        for (String broken : new String[] {"", "{", "[]", "{\"customer\": {}}", "\u0000\u0001", "{} {}"}) {
            Path profile = file("broken.json", broken);
            Said said = Said.of("import", folder.resolve("p"), good, "--profile", profile);
            assertThat(said.exit()).as(broken).isEqualTo(1);
            refuses(good, new Object[] {"--profile", profile}, "broken.json");
        }
        refuses(good, new Object[] {"--profile", file("word.json", "{\"custommer\": \"1\"}")}, "custommer");
    }

    @Test
    void aRuleOfLinesThatIsNone() throws Exception {
        Path good = file("good.csv", RECEIPTS);
        refuses(good, new Object[] {"--keep", "quantity >"}, "11");
        refuses(good, new Object[] {"--keep", "recency > 3"}, "recency", "quantity");
        refuses(good, new Object[] {"--keep", "amount > \"much\""}, "10", "much");
        refuses(good, new Object[] {"--keep", ""}, "1");
    }

    private void refuses(Path file, Object... named) throws IOException {
        refuses(file, new Object[0], named);
    }

    /// By a base that is there and by one that would have to be made.
    private void refuses(Path file, Object[] options, Object... named) throws IOException {
        Path base = made("kept");
        if (Files.notExists(base))
            Said.of("import", base, file("kept.csv", RECEIPTS)).done();
        byte[] before = Files.readAllBytes(base);
        Refusal.of(words(base, file, options)).names(named);
        assertThat(Arrays.equals(Files.readAllBytes(base), before)).isTrue();
        Refusal.of(words(made("new"), file, options)).names(named);
        assertThat(made("new")).doesNotExist();
    }

    private static Object[] words(Path base, Path file, Object[] options) {
        Object[] words = Arrays.copyOf(new Object[] {"import", base, file}, 3 + options.length);
        System.arraycopy(options, 0, words, 3, options.length);
        return words;
    }

    private Path made(String base) {
        return folder.resolve(base + ".mv.db");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zipped(String name, byte[] bytes) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(bytes);
        }
        return folder.resolve(name);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(ISO_8859_1));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        return bytes.toByteArray();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new SplittableRandom(size).nextBytes(bytes);
        return bytes;
    }
}
