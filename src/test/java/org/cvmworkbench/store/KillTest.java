package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed while it changes a base, again and again. The base is then as before the change or as after it,
/// and never before a change that the program had reported.
class KillTest {
    @TempDir
    Path folder;

    private static final List<String> KINDS =
            List.of("change IMPORT", "change COMPACT", "change ERASE", "change UNDO", "done");
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(250);

    private final History history = new History();
    private long acknowledged;

    @Test
    void aKillLeavesTheStateBeforeOrAfter() throws Exception {
        survives(5);
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
            if (generation > 0) leavesNothingElse(path);
        }
        assertThat(acknowledged).isGreaterThan(kills / 2);
    }

    /// Once it was opened to write, nothing of the killed program is left but the base.
    private void leavesNothingElse(Path path) throws Exception {
        Base.open(path, Access.WRITE).close();
        assertThat(generation(path)).isEqualTo(acknowledged);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(path + H2.SUFFIX));
        }
    }

    /// Kills within a change of each kind in turn, after as much of it as chance says, or right after one was reported.
    private void killed(Process program, int kill, SplittableRandom random) throws Exception {
        String awaited = KINDS.get(kill % KINDS.size());
        try (BufferedReader said = OtherProgram.said(program)) {
            String line = said.readLine();
            while (line != null) {
                note(line);
                if (line.startsWith(awaited)) break;
                line = said.readLine();
            }
            if (!awaited.equals("done")) LockSupport.parkNanos(random.nextLong(LONGEST));
            program.toHandle().destroyForcibly(); // leaves the pipe open, unlike its namesake of Process
            assertThat(program.waitFor()).as("ended by the kill").isGreaterThan(1);
            for (line = said.readLine(); line != null; line = said.readLine()) note(line);
        }
    }

    private void note(String line) {
        if (line.startsWith("done ")) acknowledged = Long.parseLong(line.substring("done ".length()));
    }

    /// The generation of a base whose content is what it is to be at that generation.
    private long generation(Path path) throws Exception {
        if (!Files.exists(Path.of(path + H2.SUFFIX))) return 0;
        try (Base base = Base.open(path, Access.READ)) {
            long generation = base.generation();
            assertThat(History.State.of(base.snapshot(Progress.NONE), Set.of())).isEqualTo(history.at(generation));
            return generation;
        }
    }
}
