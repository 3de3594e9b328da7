package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.Alike;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    @TempDir
    Path folder;

    @Test
    void noAnswerTellsWhetherSmallRunsWereMerged() {
        Samples.check(3, this::followsItsTwin);
    }

    @Test
    @Tag("proof")
    void noAnswerTellsInManyRandomHistories() {
        Samples.check(60, this::followsItsTwin);
    }

    @Test
    void sixtyIncrementsLeaveFewRuns() throws Exception {
        Path path = folder.resolve("months");
        try (Base base = Base.open(path, Access.CREATE)) {
            for (int month = 1; month <= 60; month++) {
                Invented.save(base, month, "m" + month, 30);
                base.compact(Progress.NONE);
            }
            assertThat(base.compact(Progress.NONE)).isFalse();
            assertThat(base.imports()).hasSize(60);
            assertThat(base.generation()).isEqualTo(60);
            assertThat(base.snapshot(Progress.NONE).lines().count()).isEqualTo(60 * 30);
        }
        try (var connection = H2.connect(Path.of(path + H2.SUFFIX))) {
            assertThat(new Sql(connection).number("SELECT COUNT(*) FROM import_run WHERE kind = 'receipts'"))
                    .isLessThan(13);
        }
    }

    /// A base and one with the same history, which is compacted now and then.
    private void followsItsTwin(SplittableRandom random) throws Exception {
        String name = "base" + random.nextLong();
        try (Base plain = Base.open(folder.resolve(name), Access.CREATE);
                Base compacted = Base.open(folder.resolve(name + "-twin"), Access.CREATE)) {
            List<TakenOut[]> out = new ArrayList<>();
            int merged = 0;
            for (int step = 1; step <= 45; step++) {
                change(List.of(plain, compacted), out, step, random);
                if (random.nextInt(3) == 0 && compacted.compact(Progress.NONE)) merged++;
                if (step % 5 == 0) sameAnswers(plain, compacted);
            }
            assertThat(merged).isPositive();
            assertThat(compacted.imports())
                    .usingRecursiveComparison(Alike.byValues())
                    .ignoringFields("importedAt")
                    .isEqualTo(plain.imports());
        }
    }

    private static void change(List<Base> both, List<TakenOut[]> out, int step, SplittableRandom random)
            throws Exception {
        List<SavedImport> imports = both.getFirst().imports();
        int what = step < 14 ? 9 : random.nextInt(10);
        // the first file stays, so that every dictionary does
        int one = imports.size() < 2
                ? 0
                : imports.get(random.nextInt(1, imports.size())).id();
        if (what == 0 && one > 0) {
            for (Base base : both) base.undo(one);
        } else if (what < 3 && one > 0) {
            TakenOut[] taken = new TakenOut[2];
            for (int i = 0; i < 2; i++) taken[i] = both.get(i).takeOut(List.of(one));
            out.add(taken);
        } else if (what < 5 && !out.isEmpty()) {
            TakenOut[] back = out.remove(random.nextInt(out.size()));
            for (int i = 0; i < 2; i++) both.get(i).putBack(back[i]);
        } else {
            long seed = random.nextLong();
            boolean replaces = random.nextInt(4) == 0;
            int lines = random.nextInt(10, 60);
            boolean people = random.nextInt(5) == 0;
            for (Base base : both) save(base, seed, step % 4, lines, people, replaces);
        }
    }

    private static void save(Base base, long seed, int file, int lines, boolean people, boolean replaces)
            throws Exception {
        Invented files = new Invented(seed, base.snapshot(Progress.NONE).dictionaries());
        NewImport read = people ? files.customers("f" + file, lines) : files.receipts("f" + file, lines);
        NewImport saved =
                new NewImport(read.kind(), read.file(), read.counts(), read.mapping(), read.runs(), "", replaces);
        base.save(List.of(saved), files.grown(), Progress.NONE);
    }

    private static void sameAnswers(Base plain, Base compacted) throws Exception {
        Snapshot expected = plain.snapshot(Progress.NONE);
        Snapshot actual = compacted.snapshot(Progress.NONE);
        assertThat(Content.of(actual)).isEqualTo(Content.of(expected));
        assertThat(actual.receipts()).usingRecursiveComparison(Alike.byValues()).isEqualTo(expected.receipts());
        assertThat(actual.lines()).usingRecursiveComparison(Alike.byValues()).isEqualTo(expected.lines());
        assertThat(actual.customers())
                .usingRecursiveComparison(Alike.byValues())
                .isEqualTo(expected.customers());
        assertThat(actual.products()).usingRecursiveComparison(Alike.byValues()).isEqualTo(expected.products());
    }
}
