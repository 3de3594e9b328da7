package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A base of the first version of the tables is read as it is, and becomes one of the newest when it is written.
class MigrationTest {
    private static final List<String> TABLES = List.of(
            "base_state",
            "import_file",
            "import_run",
            "run_column",
            "chunk",
            "dictionary_chunk",
            "segment",
            "scenario",
            "audit");

    @TempDir
    Path folder;

    private Path old;
    private List<String> content = List.of();

    @BeforeEach
    void firstVersion() throws Exception {
        Path now = folder.resolve("now.mv.db");
        old = folder.resolve("old.mv.db");
        try (Base base = Base.open(now, Access.CREATE)) {
            Invented.save(base, 1, "june", 500);
            base.segments().save(new SavedSegment("all", "true", ""));
            content = Content.of(base.snapshot(Progress.NONE));
        }
        try (Connection from = H2.connect(now);
                Connection into = H2.connect(old)) {
            Sql sql = new Sql(into);
            Migration first = Migration.all().getFirst();
            for (String statement : first.statements()) sql.update(statement);
            sql.update("INSERT INTO schema_version VALUES (1, ?, ?)", first.name(), first.checksum());
            sql.update("DELETE FROM base_state");
            for (String table : TABLES) copy(table, new Sql(from), sql);
        }
        Files.delete(now);
    }

    private static void copy(String table, Sql from, Sql into) throws SQLException {
        int columns = into.list(
                        row -> row.getString(1),
                        "SELECT column_name FROM information_schema.columns"
                                + " WHERE table_schema = 'PUBLIC' AND table_name = UPPER(?)",
                        table)
                .size();
        String places = String.join(
                ", ", Arrays.stream(new String[columns]).map(_ -> "?").toList());
        List<Object[]> rows = from.list(
                row -> {
                    Object[] cells = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        boolean blob = row.getMetaData().getColumnName(i + 1).equals("DATA");
                        cells[i] = blob ? row.getBytes(i + 1) : row.getObject(i + 1);
                    }
                    return cells;
                },
                "SELECT * FROM " + table);
        for (Object[] row : rows) into.update("INSERT INTO " + table + " VALUES (" + places + ")", row);
    }

    @Test
    void isReadAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(old);
        try (Base base = Base.open(old, Access.READ)) {
            assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(content);
            assertThat(base.imports()).extracting(SavedImport::file).containsExactly("june");
            assertThat(base.imports())
                    .noneMatch(SavedImport::replaces)
                    .allMatch(one -> one.fingerprint().isEmpty());
            assertThat(base.profiles().all()).isEmpty();
            assertThat(base.setAside().all()).isEmpty();
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
    }

    @Test
    void isMigratedWhenItIsWritten() throws Exception {
        Files.writeString(folder.resolve("old.new.mv.db"), "left by a killed program");
        try (Base base = Base.open(old, Access.WRITE)) {
            assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(content);
            Invented.save(base, 2, "july", 100);
        }
        try (Base base = Base.open(old, Access.READ)) {
            assertThat(base.imports()).extracting(SavedImport::file).containsExactly("june", "july");
            assertThat(base.segments().all()).hasSize(1);
            assertThat(base.generation()).isEqualTo(2);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(old);
        }
    }

    @Test
    void whatTheNewVersionKeepsIsReadAgain() throws Exception {
        SavedProfile till = new SavedProfile("till", "date;sum", "{\"kind\":\"receipts\"}");
        Instant begun = Instant.now().minusSeconds(1);
        try (Base base = Base.open(old, Access.WRITE)) {
            assertThat(base.profiles().save(new SavedProfile("till", "", ""))).isEqualTo(2);
            base.profiles().save(till);
            base.profiles().save(new SavedProfile("other", "", ""));
            assertThat(base.profiles().delete("other")).isTrue();
            assertThat(base.profiles().delete("other")).isFalse();
            assertThat(base.setAside().add("receipt like \"C%\"", "health.cancelled"))
                    .isEqualTo(1);
            assertThat(base.setAside().add("customer = \"7\"", "health.staff")).isEqualTo(2);
            assertThat(base.setAside().remove(2)).isTrue();
            assertThat(base.setAside().remove(2)).isFalse();
            assertThat(base.setAside().add("customer = \"8\"", "health.staff")).isEqualTo(3);
            assertThat(base.generation()).isEqualTo(9);
            NewImport file = new Invented(5, Dictionaries.NONE).customers("people", 0);
            base.save(
                    List.of(new NewImport(file.kind(), "people", file.counts(), "", List.of(), "abc", true)),
                    List.of(),
                    Progress.NONE);
        }
        try (Base base = Base.open(old, Access.READ)) {
            assertThat(base.profiles().all()).containsExactly(till);
            assertThat(base.setAside().all()).extracting(SavedSetAside::id).containsExactly(1, 3);
            assertThat(base.setAside().all().getFirst().appliesTo()).isEqualTo("receipt like \"C%\"");
            assertThat(base.setAside().all().getFirst().at()).isAfter(begun);
            assertThat(base.imports().getLast().fingerprint()).isEqualTo("abc");
            assertThat(base.imports().getLast().replaces()).isTrue();
        }
    }
}
