package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.Samples;
import org.cvmworkbench.workspace.Importing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to its bytes, a file is taken with every row counted, or refused in a sentence: nothing crashes or
/// hangs, and what is refused leaves the base as it was to the byte.
class MutatedFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void someAreTakenOrRefused() throws Exception {
        mutate(300, 25);
    }

    @Test
    @Tag("proof")
    @Timeout(value = 3_600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyAreTakenOrRefused() throws Exception {
        mutate(10_000, 1);
    }

    /// @param cases how many files
    /// @param step of those refused, each of how many is held against a base on disk
    private void mutate(int cases, int step) throws Exception {
        List<byte[]> originals = Originals.of(Files.createDirectory(folder.resolve("demo")));
        Path kept = DemoBases.copyInto(Files.createDirectory(folder.resolve("kept")), 1_000);
        Path base = folder.resolve("base.mv.db");
        Files.copy(kept, base);
        int[] refused = new int[2];
        Samples.check(cases, random -> {
            byte[] original = originals.get(random.nextInt(originals.size()));
            byte[] other = originals.get(random.nextInt(originals.size()));
            Path file = Files.write(folder.resolve("t"), mutated(original, other, random));
            long start = System.nanoTime();
            if (!taken(file) && refused[0]++ % step == 0) refused[1] += refusedByBase(file, base, kept) ? 1 : 0;
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        });
        assertThat(refused[0]).isBetween(cases / 10, cases * 9 / 10);
        assertThat(refused[1]).isPositive();
        assertThat(rejectFiles()).isEmpty();
    }

    /// Half of the archives are damaged inside, where a damaged checksum does not protect the reader.
    private static byte[] mutated(byte[] original, byte[] other, SplittableRandom random) throws IOException {
        boolean archive = original[0] == 'P' && original[1] == 'K';
        if (!archive || random.nextBoolean()) return Damage.of(original, other, random);
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = List.copyOf(members.keySet());
        String name = names.get(random.nextInt(names.size()));
        members.put(name, Damage.of(members.get(name), other, random));
        return Packed.zip(members);
    }

    /// Reads every table of the file as an import would.
    ///
    /// @return whether one was taken
    private static boolean taken(Path file) throws IOException {
        boolean taken = false;
        try {
            for (Part part : Intake.parts(file)) taken |= part.table() && read(file, part.name());
        } catch (WorkbenchException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        return taken;
    }

    private static boolean read(Path file, Optional<String> part) throws IOException {
        try {
            Imported imported = Intake.read(ImportRequest.of(file).in(part), Dictionaries.NONE, Progress.NONE);
            RowCounts counts = imported.counts();
            assertThat(counts.loaded() + counts.rejected() + counts.filtered() + counts.duplicates())
                    .isEqualTo(counts.read());
            if (!imported.runs().isEmpty()) {
                assertThat(imported.runs().getFirst().rows()).isEqualTo((int) counts.loaded());
            }
            imported.rejects().discard();
            return true;
        } catch (WorkbenchException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
    }

    private static boolean refusedByBase(Path file, Path base, Path kept) throws IOException {
        try {
            Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
            Files.copy(kept, base, StandardCopyOption.REPLACE_EXISTING);
            return false;
        } catch (WorkbenchException refused) {
            assertThat(Files.mismatch(base, kept)).as(refused.getMessage()).isEqualTo(-1);
            return true;
        }
    }

    private static List<String> rejectFiles() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(
                            "cvm-rejects-" + ProcessHandle.current().pid()))
                    .toList();
        }
    }
}
