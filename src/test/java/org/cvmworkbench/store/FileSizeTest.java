package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {
    private static final int LINES = 300_000;

    @TempDir
    Path folder;

    @Test
    void replacingFilesDoesNotLetTheBaseGrowWithoutBound() throws Exception {
        Path path = folder.resolve("replaced");
        int before = 0;
        for (int round = 1; round <= 6; round++) {
            try (Base base = Base.open(path, Access.CREATE)) {
                int id = Invented.save(base, round, "file", LINES).importIds().getFirst();
                if (before > 0) base.undo(before);
                before = id;
            }
        }
        Path alone = folder.resolve("alone");
        try (Base base = Base.open(alone, Access.CREATE)) {
            Invented.save(base, 6, "file", LINES);
        }
        assertThat(size(path)).isLessThan(size(alone) * 5 / 2);
    }

    @Test
    void undoingInOneSessionDoesNotLetItGrowEither() throws Exception {
        Path path = folder.resolve("session");
        long most = 0;
        try (Base base = Base.open(path, Access.CREATE)) {
            for (int round = 1; round <= 8; round++) {
                int id = Invented.save(base, round, "file", LINES).importIds().getFirst();
                if (round > 1) base.undo(id - 1);
                most = Math.max(most, size(path));
            }
        }
        assertThat(most).isLessThan(size(path) * 6);
    }

    @Test
    void whatAKilledProgramLeftIsFreedWhenTheBaseIsNextOpenedToWrite() throws Exception {
        Path path = folder.resolve("killed");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "file", 10_000);
        }
        long before = size(path);
        assertThat(OtherProgram.start("die", path).waitFor()).isEqualTo(1);
        assertThat(size(path)).isGreaterThan(before + OtherProgram.LEFT);

        Base.open(path, Access.READ).close();
        assertThat(size(path)).isGreaterThan(before + OtherProgram.LEFT);
        Base.open(path, Access.WRITE).close();

        assertThat(size(path)).isLessThan(before + (256 << 10));
        try (Base base = Base.open(path, Access.READ)) {
            assertThat(OtherProgram.lines(base)).isEqualTo(10_000);
        }
    }

    @Test
    void manyIncrementsThatAreMergedTakeLittleMoreThanOneImport() throws Exception {
        Path path = folder.resolve("months");
        try (Base base = Base.open(path, Access.CREATE)) {
            for (int month = 1; month <= 40; month++) {
                Invented.save(base, month, "m" + month, 5_000);
                base.compact(Progress.NONE);
            }
        }
        Path alone = folder.resolve("year");
        try (Base base = Base.open(alone, Access.CREATE)) {
            Invented.save(base, 1, "year", 200_000);
        }
        assertThat(size(path)).isLessThan(size(alone) * 5 / 2);
    }

    /// What was frozen lives: a base that has much of it is not written anew each time it is opened.
    @Test
    void frozenStatesAreNotTakenForDeadBytes() throws Exception {
        Path path = folder.resolve("frozen");
        SplittableRandom random = new SplittableRandom(1);
        List<String> keys = Stream.generate(() -> Long.toHexString(random.nextLong()))
                .limit(200_000)
                .toList();
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "file", 10_000);
            base.segments().save(new SavedSegment("A", "recency <= 30", ""));
            base.frozen().freeze(FrozenMembers.of("A", keys), keys.size(), LocalDate.EPOCH, base.generation());
        }
        Object before = identity(path);
        Base.open(path, Access.WRITE).close();
        assertThat(identity(path)).isEqualTo(before);
    }

    /// Another one once the file was written anew; always null where the file system has none.
    private static @Nullable Object identity(Path base) throws Exception {
        return Files.readAttributes(Path.of(base + H2.SUFFIX), BasicFileAttributes.class)
                .fileKey();
    }

    private static long size(Path base) throws Exception {
        return Files.size(Path.of(base + H2.SUFFIX));
    }
}
