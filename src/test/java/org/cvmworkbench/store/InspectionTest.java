package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    @TempDir
    Path folder;

    private Path file;
    private Path mark;

    @BeforeEach
    void base() throws Exception {
        file = folder.resolve("chain.mv.db");
        mark = folder.resolve("mark");
        System.setProperty(Mark.PROPERTY, mark.toString());
        try (Base base = Base.open(file, Access.CREATE)) {
            Invented.save(base, 1, "a", 300);
        }
    }

    @Test
    void theListOfObjectsIsWhatTheMigrationsMake() {
        Set<String> made = new TreeSet<>();
        try (MVStore store = H2.readRaw(file)) {
            RawTable.rows(store, 0, 4).forEach(object -> made.add(Catalog.statement(object)));
        }
        made.removeIf(statement -> statement.startsWith("CREATE USER"));
        assertThat(made).containsExactlyElementsOf(new TreeSet<>(Catalog.statements(Migration.newest())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS leave FOR 'org.cvmworkbench.store.Mark.leave'",
                "CREATE TRIGGER t BEFORE INSERT ON segment FOR EACH ROW CALL 'org.cvmworkbench.store.Mark'",
                "CREATE LINKED TABLE l('', 'jdbc:h2:mem:x;INIT=CREATE ALIAS m FOR ''org.cvmworkbench.store.Mark.leave''"
                        + "\\;CALL m()\\;CREATE TABLE t(a INT)', '', '', 'T')",
            })
    void codeInAFileIsRefusedBeforeItRuns(String statement) throws Exception {
        inAnotherProgram(statement);
        Files.deleteIfExists(mark);
        refusesAsForeign();
        assertThat(mark).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE VIEW v AS SELECT 1 AS one",
                "CREATE CONSTANT c VALUE 1",
                "CREATE TABLE another(a INT)",
                "CREATE USER guest PASSWORD ''",
                "CREATE ROLE teller",
                "CREATE SCHEMA other",
                "CREATE SEQUENCE s",
                "CREATE DOMAIN d AS INT",
                "COMMENT ON TABLE segment IS 'mine'",
                "ALTER TABLE segment ADD COLUMN more INT",
                "DROP TABLE segment",
                "SET CACHE_SIZE 1000"
            })
    void whatTheWorkbenchNeverWritesIsRefused(String statement) throws Exception {
        with(statement);
        refusesAsForeign();
    }

    private void refusesAsForeign() throws Exception {
        byte[] before = Files.readAllBytes(file);
        for (Access access : Access.values()) refuses(ErrorKind.BASE_FOREIGN, access);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theMarkIsLeftWhereH2OpensSuchAFileUnchecked() throws Exception {
        inAnotherProgram("CREATE TRIGGER t BEFORE INSERT ON segment FOR EACH ROW CALL 'org.cvmworkbench.store.Mark'");
        Files.delete(mark);
        inAnotherProgram("SELECT * FROM segment");
        assertThat(mark).exists();
    }

    @Test
    void filesOfOtherKindsAreNamed() throws Exception {
        Files.writeString(file, "customer,amount\n1,2\n");
        assertThat(refuses(ErrorKind.BASE_FOREIGN, Access.READ)).contains("does not begin as a base");
        Files.writeString(file, "SQLite format 3\0 and more");
        assertThat(refuses(ErrorKind.BASE_FOREIGN, Access.READ)).contains("SQLite");
        Files.writeString(file, "H2encrypt\n and more");
        assertThat(refuses(ErrorKind.BASE_FOREIGN, Access.READ)).contains("encrypted");
        Files.writeString(file, "H:2,block:3,blockSize:1000,chunk:7,created:155,format:1,version:7,fletcher:b3a7\n");
        assertThat(refuses(ErrorKind.BASE_FOREIGN, Access.READ)).contains("old format");
        Files.writeString(file, "H:2,block:3,blockSize:1000,chunk:7,created:155,format:4,version:7,fletcher:b3a7\n");
        refuses(ErrorKind.BASE_NEWER, Access.READ);
        Files.write(file, new byte[0]);
        assertThat(refuses(ErrorKind.BASE_FOREIGN, Access.WRITE)).contains("empty");
        Files.delete(file);
        Files.createDirectory(file);
        refuses(ErrorKind.FILE_IS_FOLDER, Access.WRITE);
    }

    @Test
    void aBareStoreIsNoBase() throws Exception {
        Files.delete(file);
        try (MVStore store = MVStore.open(file.toString())) {
            store.openMap("anything").put("a", "b");
        }
        refuses(ErrorKind.BASE_FOREIGN, Access.WRITE);
    }

    @Test
    void anEmptyDatabaseIsNoBase() throws Exception {
        Files.delete(file);
        with("SELECT 1");
        refuses(ErrorKind.BASE_FOREIGN, Access.CREATE);
    }

    @Test
    void aNewerBaseIsLeftAlone() throws Exception {
        with("INSERT INTO schema_version VALUES (99, 'later', 'abc')");
        refuses(ErrorKind.BASE_NEWER, Access.WRITE);
        refuses(ErrorKind.BASE_NEWER, Access.READ);
    }

    @Test
    void aBaseOfOtherMigrationsIsRefused() throws Exception {
        with("UPDATE schema_version SET checksum = 'abc'");
        refuses(ErrorKind.BASE_DAMAGED, Access.WRITE);
    }

    @Test
    void chunksThatWereTamperedWithAreNoticed() throws Exception {
        with("UPDATE chunk SET data = X'00' WHERE run = 0 AND position = 0");
        try (Base base = Base.open(file, Access.READ)) {
            assertThatThrownBy(() -> base.snapshot(Progress.NONE))
                    .isInstanceOfSatisfying(
                            WorkbenchException.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.BASE_DAMAGED));
        }
    }

    @Test
    void aCutFileIsRefusedOrWhole() throws Exception {
        List<String> whole = content();
        long size = Files.size(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int tenth = 1; tenth < 10; tenth++) {
            Files.write(file, Arrays.copyOf(bytes, (int) (size * tenth / 10)));
            isRefusedOr(whole);
        }
    }

    private void isRefusedOr(List<String> whole) {
        try {
            assertThat(content()).isEqualTo(whole);
        } catch (WorkbenchException refusal) {
            assertThat(refusal.kind()).isIn(ErrorKind.BASE_DAMAGED, ErrorKind.BASE_FOREIGN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import_run", "import_file", "run_column", "chunk", "dictionary_chunk", "base_state"})
    void aTableThatVanishedIsNoticed(String table) throws Exception {
        with("DELETE FROM " + table);
        assertThatThrownBy(this::content)
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.BASE_DAMAGED));
    }

    @Test
    void overwrittenBytesAreRefusedOrHarmless() throws Exception {
        survives(60);
    }

    @Test
    @Tag("proof")
    void manyOverwrittenBytesAreRefusedOrHarmless() throws Exception {
        survives(2000);
    }

    /// H2 would go back to the change before, which is another base.
    @Test
    void aBaseWhoseLastChangeCannotBeReadIsRefused() throws Exception {
        List<String> whole = content();
        byte[] bytes = Files.readAllBytes(file);
        String header = new String(bytes, 0, 4096, StandardCharsets.ISO_8859_1);
        Matcher block = Pattern.compile(",block:(\\p{XDigit}+),").matcher(header);
        assertThat(block.find()).isTrue();
        int last = Integer.parseInt(block.group(1), 16) * 4096;
        for (int damaged : new int[] {last, last + 5, last + 20}) {
            byte[] other = bytes.clone();
            other[damaged] ^= 0x55;
            Files.write(file, other);
            isRefusedOr(whole);
        }
        byte[] blank = bytes.clone();
        Arrays.fill(blank, last, last + 4096, (byte) 0);
        Files.write(file, blank);
        refuses(ErrorKind.BASE_DAMAGED, Access.READ);
        refuses(ErrorKind.BASE_DAMAGED, Access.WRITE);
    }

    private void survives(int mutations) throws Exception {
        List<String> whole = content();
        byte[] bytes = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(mutations);
        for (int i = 0; i < mutations; i++) {
            byte[] damaged = bytes.clone();
            int place = random.nextInt(bytes.length - 8);
            for (int end = place + random.nextInt(1, 9); place < end; place++) damaged[place] = (byte) random.nextInt();
            file = folder.resolve("damaged" + i + ".mv.db"); // a failed assertion of H2 leaves the file locked
            Files.write(file, damaged);
            isRefusedOr(whole);
        }
    }

    private List<String> content() throws WorkbenchException {
        try (Base base = Base.open(file, Access.READ)) {
            return Content.of(base.snapshot(Progress.NONE));
        }
    }

    private String refuses(ErrorKind kind, Access access) {
        WorkbenchException[] refusal = new WorkbenchException[1];
        assertThatThrownBy(() -> Base.open(file, access).close())
                .isInstanceOfSatisfying(WorkbenchException.class, thrown -> refusal[0] = thrown);
        assertThat(refusal[0].kind()).isEqualTo(kind);
        return refusal[0].getMessage();
    }

    private void with(String statement) throws SQLException {
        try (Connection client = H2.connect(file);
                Statement prepared = client.createStatement()) {
            prepared.execute(statement);
        }
    }

    /// As any SQL client would: H2 itself, which may load every class.
    private void inAnotherProgram(String statement) throws Exception {
        Process client = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-D" + Mark.PROPERTY + "=" + mark,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.h2.tools.Shell",
                        "-url",
                        "jdbc:h2:" + folder.resolve("chain"),
                        "-user",
                        "SA",
                        "-sql",
                        statement)
                .redirectErrorStream(true)
                .start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(client.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("Exception");
    }
}
