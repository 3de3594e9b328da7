package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On a disk of 24 MB in memory, which takes Linux and root to make.
class FullDiskTest {
    private static final int LINES = 400_000;

    @TempDir
    Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "a disk in memory takes Linux");
        mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString());
        assumeTrue(mounted, "a disk in memory takes the right to mount");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) assertThat(run("umount", disk.toString())).isTrue();
    }

    @Test
    void anImportForWhichThereIsNoRoomIsRefusedBeforehand() throws Exception {
        Path path = disk.resolve("base");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "a", 10_000);
            fill(3 << 20);
            refusesForWantOfRoom(base);
            assertThat(base.generation()).isEqualTo(1);
            assertThat(OtherProgram.lines(base)).isEqualTo(10_000);
        }
    }

    @Test
    void aDiskThatFillsUpMeanwhileLeavesTheOldGeneration() throws Exception {
        Path path = disk.resolve("base");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "a", 10_000);
        }
        try (Base base = Base.open(path, Access.WRITE)) {
            Invented files = new Invented(2, base.snapshot(Progress.NONE).dictionaries());
            List<NewImport> imports = List.of(files.receipts("b", LINES));
            assertThatThrownBy(() -> base.save(imports, files.grown(), fillingTheDisk()))
                    .isInstanceOfSatisfying(
                            WorkbenchException.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.DISK_FULL));
            assertThat(base.generation()).isEqualTo(1);
        }
        try (Base base = Base.open(path, Access.READ)) {
            assertThat(base.generation()).isEqualTo(1);
            assertThat(OtherProgram.lines(base)).isEqualTo(10_000);
        }
        Files.delete(disk.resolve("filler"));
        try (Base base = Base.open(path, Access.WRITE)) {
            assertThat(Invented.save(base, 3, "c", 10_000).generation()).isEqualTo(2);
            assertThat(OtherProgram.lines(base)).isEqualTo(20_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsDoneOnAFullDiskIsDoneWholeOrNotAtAll(Change change) throws Exception {
        for (long left : new long[] {0, 64 << 10, 256 << 10, 1 << 20}) {
            Path path = disk.resolve("base");
            try (Base base = Base.open(path, Access.CREATE)) {
                for (int file = 1; file <= 9; file++) Invented.save(base, file, "f" + file, 4_000);
                Invented.save(base, 10, "large", 60_000);
            }
            List<String> before = content(path);
            fill(left);
            boolean done = isDone(change, path);
            if (!done || change == Change.COMPACT) assertThat(content(path)).isEqualTo(before);
            Files.delete(disk.resolve("filler"));
            Base.open(path, Access.WRITE).close();
            assertThat(onTheDisk()).containsExactly("base.mv.db");
            if (!done) assertThat(isDone(change, path)).isTrue();
            if (change != Change.COMPACT) assertThat(content(path)).isNotEqualTo(before);
            Files.delete(disk.resolve("base.mv.db"));
        }
    }

    private enum Change {
        IMPORT,
        UNDO,
        COMPACT,
        ERASE
    }

    private static boolean isDone(Change change, Path path) throws Exception {
        try (Base base = Base.open(path, Access.WRITE)) {
            switch (change) {
                case IMPORT -> Invented.save(base, 11, "more", 30_000);
                case UNDO -> base.undo(3);
                case COMPACT -> base.compact(Progress.NONE);
                case ERASE -> base.erase(Invented.ZOYA, Progress.NONE);
            }
            return true;
        } catch (WorkbenchException refusal) {
            assertThat(refusal.kind()).isEqualTo(ErrorKind.DISK_FULL);
            return false;
        }
    }

    private static List<String> content(Path path) throws Exception {
        try (Base base = Base.open(path, Access.READ)) {
            return Content.of(base.snapshot(Progress.NONE));
        }
    }

    private List<String> onTheDisk() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void refusesForWantOfRoom(Base base) {
        assertThatThrownBy(() -> Invented.save(base, 2, "b", LINES))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.DISK_FULL));
    }

    /// Takes the room away once the import has begun to write.
    private Progress fillingTheDisk() {
        return fraction -> {
            try {
                if (!Files.exists(disk.resolve("filler"))) fill(256 << 10);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    private void fill(long left) throws IOException {
        long room = Files.getFileStore(disk).getUsableSpace() - left;
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            for (long written = 0; written + (64 << 10) <= room; written += 64 << 10) filler.write(new byte[64 << 10]);
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
