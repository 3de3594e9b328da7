package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Alike;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsReadAgain() throws Exception {
        Path path = folder.resolve("chain");
        Invented files = new Invented(1, Dictionaries.NONE);
        List<NewImport> imports = List.of(files.receipts("june.csv", 3000), files.customers("people.csv", 200));
        List<Run> runs = imports.stream().flatMap(one -> one.runs().stream()).toList();
        Snapshot expected = Snapshot.of(1, Dictionaries.NONE.with(files.grown()), runs);
        try (Base base = Base.open(path, Access.CREATE)) {
            assertThat(base.generation()).isZero();
            Saved saved = base.save(imports, files.grown(), Progress.NONE);
            assertThat(saved).isEqualTo(new Saved(1, List.of(1, 2)));
            assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(Content.of(expected));
        }
        try (Base base = Base.open(Path.of(path + ".mv.db"), Access.READ)) {
            Snapshot read = base.snapshot(Progress.NONE);
            assertThat(read.version()).isEqualTo(1);
            assertThat(read.asOf()).isEqualTo(expected.asOf());
            assertThat(read.lines()).usingRecursiveComparison(Alike.byValues()).isEqualTo(expected.lines());
            assertThat(Content.of(read)).isEqualTo(Content.of(expected)).hasSizeGreaterThan(3000);
            SavedImport june = base.imports().getFirst();
            assertThat(june.file()).isEqualTo("june.csv");
            assertThat(june.kind()).isEqualTo(Kind.RECEIPTS);
            assertThat(june.counts()).isEqualTo(new RowCounts(3003, 3000, 2, 1, 0));
            assertThat(june.mapping()).isEqualTo("{\"file\":\"june.csv\"}");
        }
    }

    private Path saved(int receipts) throws Exception {
        Path path = folder.resolve("large.mv.db");
        Invented files = new Invented(1, Dictionaries.NONE);
        try (Base base = Base.open(path, Access.CREATE)) {
            List<NewImport> imports = List.of(files.receipts("june.csv", receipts), files.customers("all.csv", 200));
            base.save(imports, files.grown(), Progress.NONE);
        }
        return path;
    }

    @Test
    void whatIsReadLaterIsThereForWhoeverAsks() throws Exception {
        Path path = saved(6_000);
        Snapshot whole;
        Snapshot finished;
        try (Base base = Base.open(path, Access.READ)) {
            whole = base.snapshot(Progress.NONE);
        }
        try (Base base = Base.open(path, Access.READ)) {
            Snapshot begun = base.begin(Progress.NONE);
            assertThat(Content.of(begun)).isEqualTo(Content.of(whole));
            base.finish();
        }
        try (Base base = Base.open(path, Access.READ)) {
            finished = base.begin(Progress.NONE);
            base.finish();
        }
        assertThat(Content.of(finished)).isEqualTo(Content.of(whole));
    }

    @Test
    void whatWasNotReadBeforeTheBaseWasClosedIsNotThere() throws Exception {
        Snapshot begun;
        try (Base base = Base.open(saved(6_000), Access.READ)) {
            begun = base.begin(Progress.NONE);
        }
        assertThat(begun.receipts().day()).isNotEmpty();
        assertThatThrownBy(() -> begun.lines().product()).isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsDamagedWhereNobodyLookedYetIsToldAtTheEnd() throws Exception {
        Path path = saved(6_000);
        try (Connection session = H2.connect(path)) {
            new Sql(session)
                    .update(
                            "UPDATE chunk SET checksum = checksum + 1 WHERE row_count > 4096 AND (import_id, run, position) IN"
                                    + " (SELECT import_id, run, position FROM run_column WHERE name = 'product_id')");
        }
        try (Base base = Base.open(path, Access.READ)) {
            Snapshot begun = base.begin(Progress.NONE);
            assertThatThrownBy(() -> begun.lines().product()).isInstanceOf(CancellationException.class);
            assertDamaged(base::finish);
            assertDamaged(base::finish);
        }
        try (Base base = Base.open(path, Access.READ)) {
            assertDamaged(() -> base.snapshot(Progress.NONE));
        }
    }

    private static void assertDamaged(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.BASE_DAMAGED));
    }

    @Test
    void undoInAnyOrderIsAsIfNeverImported() {
        Samples.check(5, random -> {
            Path path = folder.resolve("undo" + random.nextLong());
            try (Base base = Base.open(path, Access.CREATE)) {
                List<Integer> left = new ArrayList<>(List.of(11, 12, 13));
                List<Integer> ids = new ArrayList<>();
                for (int seed : left) {
                    ids.addAll(Invented.save(base, seed, "f" + seed, 200).importIds());
                }
                while (!left.isEmpty()) {
                    int one = random.nextInt(left.size());
                    left.remove(one);
                    base.undo(ids.remove(one));
                    assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(Content.of(onlyWith(left)));
                }
                assertThat(base.imports()).isEmpty();
                assertThat(Invented.save(base, 1, "again", 9).importIds()).containsExactly(4);
            }
        });
    }

    private Snapshot onlyWith(List<Integer> seeds) throws Exception {
        Dictionaries dictionaries = Dictionaries.NONE;
        List<Run> runs = new ArrayList<>();
        for (int seed : seeds) {
            Invented files = new Invented(seed, dictionaries);
            runs.addAll(files.receipts("f" + seed, 200).runs());
            dictionaries = dictionaries.with(files.grown());
        }
        return Snapshot.of(0, dictionaries, runs);
    }

    @Test
    void onlyNewWordsAreWritten() throws Exception {
        Path path = folder.resolve("words");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "a", 2000);
            Dictionary before = base.snapshot(Progress.NONE).dictionaries().get("receipt");
            Invented.save(base, 2, "b", 2000);
            Dictionary after = base.snapshot(Progress.NONE).dictionaries().get("receipt");
            assertThat(after.size()).isGreaterThan(before.size());
            for (int code = 0; code < before.size(); code++) {
                assertThat(after.value(code)).isEqualTo(before.value(code));
            }
        }
    }

    @Test
    void codesWithoutWordsAreNotSaved() throws Exception {
        try (Base base = Base.open(folder.resolve("wordless"), Access.CREATE)) {
            Invented files = new Invented(1, Dictionaries.NONE);
            List<NewImport> imports = List.of(files.receipts("a", 10));
            assertThatThrownBy(() -> base.save(imports, List.of(), Progress.NONE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledImportLeavesTheBaseAsItWas() throws Exception {
        Path path = folder.resolve("cancelled");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "a", 500);
            List<String> before = Content.of(base.snapshot(Progress.NONE));
            for (int checks = 0; checks < 20; checks++) {
                Invented files = new Invented(2, base.snapshot(Progress.NONE).dictionaries());
                List<NewImport> imports = List.of(files.receipts("b", 500));
                Progress cancelled = cancelledAfter(checks);
                assertThatThrownBy(() -> base.save(imports, files.grown(), cancelled))
                        .isInstanceOf(CancellationException.class);
                assertThat(base.generation()).isEqualTo(1);
            }
            assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(before);
            assertThatThrownBy(() -> base.snapshot(cancelledAfter(3))).isInstanceOf(CancellationException.class);
        }
    }

    private static Progress cancelledAfter(int checks) {
        AtomicInteger left = new AtomicInteger(checks);
        return new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public void checkCancelled() {
                if (left.getAndDecrement() == 0) throw new CancellationException();
            }
        };
    }

    @Test
    void aBaseThatNeverGotAnythingLeavesNoFile() throws Exception {
        Base.open(folder.resolve("nothing"), Access.CREATE).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereThereIsNoBaseItSaysSo() {
        refuses(ErrorKind.BASE_MISSING, folder.resolve("none"), Access.READ);
        refuses(ErrorKind.BASE_MISSING, folder.resolve("none"), Access.WRITE);
        refuses(ErrorKind.FOLDER_MISSING, folder.resolve("no/such/base"), Access.CREATE);
        refuses(ErrorKind.BASE_PATH, folder.resolve("a;INIT=b"), Access.CREATE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownImportCannotBeUndone() throws Exception {
        try (Base base = Base.open(folder.resolve("b"), Access.CREATE)) {
            Invented.save(base, 1, "a", 10);
            assertThatThrownBy(() -> base.undo(7))
                    .isInstanceOfSatisfying(
                            WorkbenchException.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.IMPORT_UNKNOWN));
            assertThat(base.generation()).isEqualTo(1);
        }
    }

    @Test
    void segmentsAndScenariosAreKept() throws Exception {
        Path path = folder.resolve("saved");
        SavedSegment lapsed = new SavedSegment("Спящие", "recency > 90", "ask Anna");
        try (Base base = Base.open(path, Access.CREATE)) {
            base.segments().save(new SavedSegment("Спящие", "recency > 60", ""));
            base.segments().save(lapsed);
            base.segments().save(new SavedSegment("all", "true", ""));
            base.scenarios().save(new SavedScenario("spring", "{\"offers\": []}"));
            assertThat(base.segments().delete("all")).isTrue();
            assertThat(base.segments().delete("all")).isFalse();
        }
        try (Base base = Base.open(path, Access.READ)) {
            assertThat(base.segments().all()).containsExactly(lapsed);
            assertThat(base.segments().named("Спящие")).contains(lapsed);
            assertThat(base.segments().named("all")).isEmpty();
            assertThat(base.scenarios().all()).containsExactly(new SavedScenario("spring", "{\"offers\": []}"));
            assertThat(base.generation()).isZero();
        }
    }

    @Test
    void readingLeavesTheFileAsItWas() throws Exception {
        Path path = folder.resolve("read");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "a", 5000);
        }
        Path file = folder.resolve("read.mv.db");
        byte[] before = Files.readAllBytes(file);
        try (Base base = Base.open(path, Access.READ)) {
            assertThat(base.snapshot(Progress.NONE).lines().count()).isEqualTo(5000);
            assertThat(base.imports()).hasSize(1);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static void refuses(ErrorKind kind, Path path, Access access) {
        assertThatThrownBy(() -> Base.open(path, access).close())
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
