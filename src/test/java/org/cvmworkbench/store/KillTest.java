package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed while it changes a base, again and again. The base is then as before the change or as after it,
/// and never before a change that the program had reported.
class KillTest {
    @TempDir
    Path folder;

    private long acknowledged;

    @Test
    void aKillLeavesTheStateBeforeOrAfter() throws Exception {
        survives(8);
    }

    @Test
    @Tag("proof")
    void sixtyKillsLeaveTheStateBeforeOrAfter() throws Exception {
        survives(60);
    }

    private void survives(int kills) throws Exception {
        Path path = folder.resolve("killed");
        SplittableRandom random = new SplittableRandom(kills);
        for (int kill = 0; kill < kills; kill++) {
            killed(OtherProgram.start("change", path), kill, random);
            long generation = generation(path);
            assertThat(generation).as("kill " + kill).isBetween(acknowledged, acknowledged + 1);
            acknowledged = generation;
        }
        assertThat(acknowledged).isGreaterThan(kills / 2);
        try (Base base = Base.open(path, Access.WRITE)) {
            assertThat(base.generation()).isEqualTo(acknowledged);
        }
    }

    /// Kills within a change, after as much of it as chance says, or right after one was reported.
    private void killed(Process program, int kill, SplittableRandom random) throws Exception {
        int changes = random.nextInt(1, 4);
        try (BufferedReader said = OtherProgram.said(program)) {
            String line = said.readLine();
            for (; line != null && changes > 0; line = said.readLine()) {
                note(line);
                boolean awaited = line.startsWith(kill % 3 == 0 ? "done" : "change");
                if (awaited && --changes == 0) break;
            }
            if (kill % 3 > 0) LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(400)));
            program.toHandle().destroyForcibly(); // leaves the pipe open, unlike its namesake of Process
            assertThat(program.waitFor()).as("ended by the kill").isGreaterThan(1);
            for (line = said.readLine(); line != null; line = said.readLine()) note(line);
        }
    }

    private void note(String line) {
        if (line.startsWith("done ")) acknowledged = Long.parseLong(line.substring("done ".length()));
    }

    /// The generation of a base whose content is what it is to be at that generation.
    private static long generation(Path path) throws Exception {
        if (!Files.exists(Path.of(path + H2.SUFFIX))) return 0;
        try (Base base = Base.open(path, Access.READ)) {
            long generation = base.generation();
            Snapshot read = base.snapshot(Progress.NONE);
            long[] expected = expected(generation);
            assertThat((long) read.lines().count()).isEqualTo(expected[0]);
            assertThat(sum(read.lines().amount())).isEqualTo(expected[1]);
            assertThat((long) read.receipts().count()).isEqualTo(expected[2]);
            return generation;
        }
    }

    /// Lines, their amount and receipts after the changes up to a generation.
    private static long[] expected(long generation) {
        Deque<Long> files = new ArrayDeque<>();
        for (long change = 1; change <= generation; change++) {
            if (OtherProgram.isUndo(change)) files.remove();
            else files.add(change);
        }
        long[] expected = new long[3];
        for (long change : files) {
            Invented invented = new Invented(change, Dictionaries.NONE);
            NewImport file = invented.receipts("g" + change, OtherProgram.LINES);
            Snapshot alone = Snapshot.of(1, Dictionaries.NONE.with(invented.grown()), file.runs());
            expected[0] += alone.lines().count();
            expected[1] += sum(alone.lines().amount());
            expected[2] += alone.receipts().count();
        }
        return expected;
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) sum += amount;
        return sum;
    }
}
