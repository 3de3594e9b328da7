package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.store.OtherProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bases that are missing, foreign, damaged or in use: every command says so in one sentence and changes nothing.
class BadBaseTest {
    @TempDir
    Path folder;

    private Path receipts;

    @BeforeEach
    void receipts() throws IOException {
        receipts = Files.writeString(folder.resolve("one.csv"), "customer_id,date,amount\nann,2026-01-05,10.50\n");
    }

    @Test
    void aMissingBase() {
        for (Object[] command : reading(folder.resolve("none")))
            Refusal.of(command).names("none.mv.db", "import");
        Refusal.of("imports", folder.resolve("none"), "--undo", 1).names("none.mv.db");
        assertThat(folder.resolve("none.mv.db")).doesNotExist();
    }

    @Test
    void aMissingFolder() {
        Path base = folder.resolve("nowhere").resolve("base");
        Refusal.of("import", base, receipts).names("nowhere");
        Refusal.of("describe", base).names("nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFileThatIsNoBase() throws Exception {
        refuse(Files.writeString(folder.resolve("text.mv.db"), "customer_id,date,amount\nann,2026-01-05,10.50\n"));
        refuse(Files.createFile(folder.resolve("empty.mv.db")));
        refuse(Files.write(folder.resolve("bytes.mv.db"), new byte[] {0, 1, 2, 3, -1, -2}));
        refuse(Files.writeString(folder.resolve("lite.mv.db"), "SQLite format 3\0 and so on"));
    }

    @Test
    void aForeignDatabase() throws Exception {
        String place = folder.resolve("other").toString();
        try (Connection other = DriverManager.getConnection("jdbc:h2:" + place, "sa", "")) {
            other.createStatement().execute("CREATE TABLE customer(id INT)");
        }
        refuse(folder.resolve("other.mv.db"));
    }

    @Test
    void aDamagedBase() throws Exception {
        Path base = folder.resolve("cut.mv.db");
        Said.of("import", base, receipts).done();
        byte[] whole = Files.readAllBytes(base);
        Files.write(base, Arrays.copyOf(whole, whole.length / 3));
        Refusal.of("describe", base).names("cut.mv.db");
        Refusal.of("import", base, receipts).names("cut.mv.db");
    }

    @Test
    void aFolderInThePlaceOfABase() throws Exception {
        Path base = Files.createDirectory(folder.resolve("folder.mv.db"));
        Refusal.of("describe", base).names("folder.mv.db");
        Refusal.of("import", base, receipts).names("folder.mv.db");
    }

    @Test
    void aBaseThatAnotherProgramHolds() throws Exception {
        Path base = folder.resolve("held.mv.db");
        Said.of("import", base, receipts).done();
        Process other = OtherProgram.start("hold", base);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).startsWith("open");
            for (Object[] command : reading(base)) Refusal.of(command).names("held.mv.db");
            Refusal.of("import", base, receipts).names("held.mv.db");
            Refusal.of("imports", base, "--undo", 1).names("held.mv.db");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(Said.json("describe", base).get("lines").asInt()).isEqualTo(1);
    }

    @Test
    void aBaseThatAnotherProgramReadsCanBeReadButNotWritten() throws Exception {
        Path base = folder.resolve("read.mv.db");
        Said.of("import", base, receipts).done();
        byte[] before = Files.readAllBytes(base);
        Process other = OtherProgram.start("read", base);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).startsWith("open");
            for (Object[] command : reading(base)) Said.of(command).done();
            Refusal.of("import", base, receipts, "--again").names("read.mv.db");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(Arrays.equals(Files.readAllBytes(base), before)).isTrue();
    }

    @Test
    void readingCommandsLeaveTheFileAsItWas() throws Exception {
        Path base = folder.resolve("kept.mv.db");
        Said.of("import", base, receipts).done();
        byte[] before = Files.readAllBytes(base);
        List<Path> files = files();
        for (Object[] command : reading(base)) Said.of(command).done();
        Refusal.of("imports", base, "--undo", 7).names("7");
        assertThat(Arrays.equals(Files.readAllBytes(base), before)).isTrue();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void aBaseWithoutReceiptsHasNoDayToLookFrom() throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), "customer_id,city\nann,Oslo\nbob,Bergen\n");
        Path base = folder.resolve("people");
        Said.of("import", base, people, "--as", "customers").done();
        assertThat(Said.json("describe", base).get("asOf").isNull()).isTrue();
        Said.of("describe", base).done();
        Refusal.of("segment", base, "--rule", "recency <= 30").names("people");
        Refusal.of("cohort", base).names("people");
    }

    private void refuse(Path base) throws IOException {
        byte[] before = Files.readAllBytes(base);
        for (Object[] command : reading(base)) Refusal.of(command).names(base.getFileName());
        Refusal.of("import", base, receipts).names(base.getFileName());
        Refusal.of("imports", base, "--undo", 1).names(base.getFileName());
        assertThat(Files.readAllBytes(base)).isEqualTo(before);
    }

    private static List<Object[]> reading(Path base) {
        return List.of(
                new Object[] {"describe", base},
                new Object[] {"imports", base},
                new Object[] {"segment", base, "--rule", "recency <= 30"},
                new Object[] {"cohort", base},
                new Object[] {"sql", base, "SELECT COUNT(*) FROM receipt_line"});
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
