package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cvmworkbench.intake.Tables.file;
import static org.cvmworkbench.intake.Tables.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be imported is refused with one sentence that says why.
class RefusalTest {
    private static final String RECEIPTS = "customer,date,amount\na,2024-01-31,5\n";

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        refused(ErrorKind.FILE_MISSING, "nowhere.csv", () -> read(folder.resolve("nowhere.csv")));
    }

    @Test
    void aFolder() {
        refused(ErrorKind.FILE_IS_FOLDER, "folder", () -> read(folder));
    }

    @Test
    void anEmptyFileOrOneOfBlanks() throws Exception {
        refused(ErrorKind.FILE_EMPTY, "is empty", () -> read(file(folder, "")));
        refused(ErrorKind.FILE_EMPTY, "is empty", () -> read(file(folder, " \n\r\n ,, \n")));
        refused(ErrorKind.FILE_EMPTY, "is empty", () -> read(binary(gzip(new byte[0]))));
    }

    @Test
    void documentsThatAreNoWorkbook() throws Exception {
        refused(ErrorKind.FILE_UNREADABLE, "no workbook", () -> read(binary(zip("xl/workbook.xml"))));
        refused(ErrorKind.FILE_BINARY, ".xlsb", () -> read(binary(zip("xl/workbook.bin"))));
        refused(ErrorKind.FILE_BINARY, ".ods", () -> read(binary(zip("META-INF/manifest.xml"))));
        refused(ErrorKind.FILE_BINARY, "a text document", () -> read(binary(zip("word/document.xml"))));
    }

    @Test
    void otherFilesThatAreNotText() throws Exception {
        byte[] noise = new byte[1000];
        for (int i = 0; i < noise.length; i++) noise[i] = (byte) (i * 7);
        refused(ErrorKind.FILE_BINARY, "binary data", () -> read(binary(noise)));
        refused(ErrorKind.FILE_BINARY, "binary data", () -> read(binary(gzip(noise))));
        refused(ErrorKind.FILE_BINARY, "a base of H2", () -> read(binary(ascii("H:2,block:5,chunk:1"))));
        refused(ErrorKind.FILE_BINARY, "a PDF document", () -> read(binary(ascii("%PDF-1.7\n"))));
    }

    @Test
    void aGzipFileThatIsCutOffOrDamaged() throws Exception {
        byte[] whole = gzip(RECEIPTS.repeat(500).getBytes(StandardCharsets.UTF_8));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        refused(ErrorKind.FILE_UNREADABLE, "damaged or cut off", () -> read(binary(half)));
        whole[20] ^= 0x55;
        refused(ErrorKind.FILE_UNREADABLE, "damaged or cut off", () -> read(binary(whole)));
    }

    @Test
    void anUnknownHeader() throws Exception {
        Path file = file(folder, "alpha,beta\nx,1\ny,2\n");
        refused(ErrorKind.HEADER_UNKNOWN, "alpha, beta", () -> read(file));
    }

    @Test
    void aFileWithoutARoleItNeeds() throws Exception {
        Path file = file(folder, "date,product,quantity,price\n2024-01-31,p,1,2\n");
        refused(ErrorKind.ROLE_REQUIRED, "there is no customer among its columns", () -> read(file));
        refused(ErrorKind.ROLE_REQUIRED, "date", () -> readAs(Kind.RECEIPTS, "customer,x\na,1\n"));
    }

    @Test
    void settingsThatCannotBe() throws Exception {
        Path file = file(folder, RECEIPTS);
        refused(ErrorKind.ROLE_UNKNOWN, "did you mean customer?", () -> read(file, "custmer=customer"));
        refused(ErrorKind.ROLE_UNKNOWN, "there are", () -> read(file, "zzzzzz=customer"));
        refused(ErrorKind.ROLE_COLUMN_MISSING, "customer, date, amount", () -> read(file, "store=shop"));
        refused(ErrorKind.ROLE_COLUMN_MISSING, "no column 4", () -> read(file, "store=4"));
        refused(ErrorKind.ROLE_COLUMN_TWICE, "customer", () -> read(file, "store=1", "channel=customer"));
        refused(ErrorKind.SETTING, "encoding", () -> read(file, "encoding=utf-99"));
        refused(ErrorKind.SETTING, "delimiter", () -> read(file, "delimiter=dots"));
        refused(ErrorKind.SETTING, "header", () -> read(file, "header=maybe"));
        refused(ErrorKind.SETTING, "dateFormat", () -> read(file, "dateFormat=d of yyyy"));
        refused(ErrorKind.SETTING, "decimal", () -> read(file, "decimal=slash"));
    }

    @Test
    void aRuleThatIsNone() throws Exception {
        Path file = file(folder, RECEIPTS);
        refused(ErrorKind.SYNTAX, "quantiy", () -> keep(file, "quantiy > 0"));
    }

    @Test
    void aProfileThatIsNone() throws Exception {
        Path profile = Files.writeString(folder.resolve("p.json"), "[1, 2]");
        refused(ErrorKind.PROFILE, "p.json", () -> ProfileFile.read(profile));
        refused(ErrorKind.FILE_MISSING, "q.json", () -> ProfileFile.read(folder.resolve("q.json")));
    }

    @Test
    void aFileWhoseRowsAreAllRejected() throws Exception {
        refused(
                ErrorKind.NO_ROWS,
                "in line 2, “31.02.2024” is not a date",
                () -> read(file(folder, "customer,date\na,31.02.2024\nb,30.02.2024\n")));
        refused(ErrorKind.NO_ROWS, "nothing below its header", () -> read(file(folder, "customer,date\n")));
        assertThat(rejectFiles()).isEmpty();
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        Path file = file(folder, "customer,date\nx,never\n" + "a,2024-01-31\n".repeat(20_000));
        Progress impatient = new Progress() {
            private int asked;

            @Override
            public void report(double fraction) {}

            @Override
            public void checkCancelled() {
                if (++asked == 3) throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> Intake.read(ImportRequest.of(file), Dictionaries.NONE, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(rejectFiles()).isEmpty();
    }

    private static void refused(ErrorKind kind, String said, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessageContaining(said);
    }

    private Imported readAs(Kind kind, String text) throws WorkbenchException, IOException {
        return Intake.read(
                ImportRequest.of(file(folder, text)).as(Optional.of(kind)), Dictionaries.NONE, Progress.NONE);
    }

    private static Imported keep(Path file, String rule) throws WorkbenchException, IOException {
        return Intake.read(ImportRequest.of(file).keeping(Optional.of(rule)), Dictionaries.NONE, Progress.NONE);
    }

    private static java.util.List<String> rejectFiles() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(
                            "cvm-rejects-" + ProcessHandle.current().pid()))
                    .toList();
        }
    }

    private Path binary(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zipped)) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        }
        return zipped.toByteArray();
    }
}
