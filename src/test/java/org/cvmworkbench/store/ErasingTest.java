package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasingTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void base() throws Exception {
        path = folder.resolve("base");
        try (Base base = Base.open(path, Access.CREATE)) {
            save(base, 1, files -> List.of(files.receipts("june", 600), files.people("people", 20)));
            save(base, 2, files -> List.of(files.people("undone", 30)));
            base.undo(3);
            save(base, 3, files -> List.of(files.targets("spring", 60), files.people("later", 5)));
        }
    }

    private interface Read {
        List<NewImport> of(Invented files);
    }

    private static void save(Base base, long seed, Read which) throws Exception {
        Invented files = new Invented(seed, base.snapshot(Progress.NONE).dictionaries());
        List<NewImport> imports = which.of(files);
        base.save(imports, files.grown(), Progress.NONE);
    }

    @Test
    void rowsOfACustomerGoAndReceiptsStayAnonymous() throws Exception {
        List<String> expected = erased(content());
        try (Base base = Base.open(path, Access.WRITE)) {
            long generation = base.generation();
            Erasure announced = base.erasure(Invented.ZOYA, Progress.NONE);
            assertThat(announced.rows()).containsEntry(Kind.CUSTOMERS, 2).containsKey(Kind.TARGETS);
            assertThat(announced.lines()).isPositive();
            assertThat(base.generation()).isEqualTo(generation);

            assertThat(base.erase(Invented.ZOYA, Progress.NONE)).isEqualTo(announced);

            assertThat(base.generation()).isEqualTo(generation + 1);
            assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(expected);
        }
        assertThat(content()).isEqualTo(expected);
        refuses(ErrorKind.CUSTOMER_UNKNOWN);
        try (Base base = Base.open(path, Access.WRITE)) {
            save(base, 4, files -> List.of(files.receipts("july", 100)));
            base.undo(1);
            assertThat(base.snapshot(Progress.NONE).lines().count()).isEqualTo(100);
        }
    }

    @Test
    void nothingOfThemIsLeftInTheFileOrBesideIt() throws Exception {
        assertThat(traces()).isNotEmpty();
        erase();
        assertThat(traces()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("base.mv.db"));
        }
        try (Base base = Base.open(path, Access.READ);
                Connection connection = H2.connect(folder.resolve("base.mv.db"), "ACCESS_MODE_DATA=r")) {
            for (Dictionary words :
                    base.snapshot(Progress.NONE).dictionaries().byName().values()) {
                for (int code = 0; code < words.size(); code++) {
                    assertThat(words.value(code)).doesNotContain(Invented.ZOYA);
                }
            }
            assertThat(base.snapshot(Progress.NONE)
                            .dictionaries()
                            .get("customers.first_name")
                            .codeOf("Anna"))
                    .isPositive();
            assertThat(base.snapshot(Progress.NONE)
                            .dictionaries()
                            .get("customers.email")
                            .codeOf("people.c2@example.org"))
                    .isPositive();
            List<String> audit = new Sql(connection)
                    .list(row -> row.getString(1), "SELECT what || detail FROM audit ORDER BY generation");
            assertThat(audit).last().isEqualTo("erase");
        }
    }

    @Test
    void whatWasMergedIsErasedToo() {
        Samples.check(3, random -> {
            path = folder.resolve("merged" + random.nextLong());
            try (Base base = Base.open(path, Access.CREATE)) {
                for (int i = 0; i < 12; i++) {
                    String name = "f" + i;
                    save(base, random.nextLong(), files -> List.of(files.receipts(name, 60), files.people(name, 4)));
                    if (random.nextInt(4) == 0) base.compact(Progress.NONE);
                }
                base.compact(Progress.NONE);
                erasesAndUndoes(base, random);
            }
        });
    }

    private static void erasesAndUndoes(Base base, SplittableRandom random) throws Exception {
        List<String> expected = erased(Content.of(base.snapshot(Progress.NONE)));
        base.erase(Invented.ZOYA, Progress.NONE);
        assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(expected);
        List<Integer> one = List.of(
                base.imports().get(random.nextInt(base.imports().size())).id());
        base.putBack(base.takeOut(one));
        base.compact(Progress.NONE);
        assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(expected);
    }

    @Test
    void savedWorkThatNamesThemStandsInTheWay() throws Exception {
        try (Base base = Base.open(path, Access.WRITE)) {
            base.segments().save(new SavedSegment("her", "attribute(\"email\") = \"later.zoya-8812@example.org\"", ""));
            base.segments().save(new SavedSegment("others", "attribute(\"first_name\") = \"Boris\"", "zoya-88123"));
        }
        assertThat(refuses(ErrorKind.CUSTOMER_NAMED)).contains("the segment “her”");
        try (Base base = Base.open(path, Access.WRITE)) {
            assertThat(base.erasure(Invented.ZOYA, Progress.NONE).namedIn())
                    .containsExactly(Text.of("erase.segment", "her"));
            base.segments().delete("her");
            int id = base.setAside().add("customer in (\"c4\", \"zoya-8812\")", "staff");
            assertThat(base.erasure(Invented.ZOYA, Progress.NONE).namedIn())
                    .containsExactly(Text.of("erase.set-aside", Integer.toString(id)));
            base.setAside().remove(id);
            base.erase(Invented.ZOYA, Progress.NONE);
            assertThat(base.segments().all()).hasSize(1);
        }
    }

    @Test
    void aFileNamedAfterThemIsNamedSoNoMore() throws Exception {
        try (Base base = Base.open(path, Access.WRITE)) {
            save(base, 9, files -> List.of(files.receipts("card of zoya-8812.csv", 40)));
            base.erase(Invented.ZOYA, Progress.NONE);
            assertThat(base.imports()).last().extracting(SavedImport::file).isEqualTo("card of ….csv");
        }
    }

    @Test
    void aFrozenStateOfASegmentNamedAfterThemIsNamedSoNoMore() throws Exception {
        try (Base base = Base.open(path, Access.WRITE)) {
            base.segments().save(new SavedSegment("like zoya-8812", "recency <= 30", ""));
            base.frozen()
                    .freeze(FrozenMembers.of("like zoya-8812", List.of("c4")), 1, LocalDate.EPOCH, base.generation());
            base.segments().delete("like zoya-8812");
            base.erase(Invented.ZOYA, Progress.NONE);
            assertThat(base.frozen().all()).extracting(FrozenSegment::segment).containsExactly("like …");
            assertThat(base.frozen().latest().getFirst().keys()).containsExactly("c4");
        }
    }

    private void erase() throws Exception {
        try (Base base = Base.open(path, Access.WRITE)) {
            base.erase(Invented.ZOYA, Progress.NONE);
        }
    }

    private String refuses(ErrorKind kind) throws Exception {
        List<String> before = content();
        WorkbenchException[] refusal = new WorkbenchException[1];
        assertThatThrownBy(this::erase).isInstanceOfSatisfying(WorkbenchException.class, thrown -> refusal[0] = thrown);
        assertThat(refusal[0].kind()).isEqualTo(kind);
        assertThat(content()).isEqualTo(before);
        return refusal[0].getMessage();
    }

    private List<String> content() throws Exception {
        try (Base base = Base.open(path, Access.READ)) {
            return Content.of(base.snapshot(Progress.NONE));
        }
    }

    /// What a base says after the customer was erased.
    private static List<String> erased(List<String> content) {
        return content.stream()
                .filter(said -> !said.startsWith("customer " + Invented.ZOYA))
                .map(said -> said.replace(Invented.ZOYA + " bought", "nobody bought"))
                .sorted()
                .toList();
    }

    /// Where the bytes of the customer's words stand in any file of the folder, in any encoding.
    private List<String> traces() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    for (String part : List.of("zoya", "8812", "oya-8")) {
                        if (bytes.contains(new String(part.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(part + " in " + charset + " in " + file);
                        }
                    }
                }
            }
        }
        return found;
    }
}
