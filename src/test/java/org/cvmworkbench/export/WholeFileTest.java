package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void twoThatWriteTheSameFileDoNotMixTheirBytes() throws Exception {
        Path file = folder.resolve("list.csv");
        WholeFile.write(file, one -> {
            Files.writeString(one, "half of");
            WholeFile.write(file, other -> Files.writeString(other, "whole"));
            assertThat(file).hasContent("whole");
            Files.writeString(one, "the last");
        });
        assertThat(file).hasContent("the last");
        assertThat(left()).containsExactly("list.csv");
    }

    @Test
    void whatKilledProgramsLeftIsRemovedAndWhatOthersWriteIsNot() throws Exception {
        Path file = folder.resolve("list.csv");
        long gone = new ProcessBuilder("true")
                .start()
                .onExit()
                .thenApply(Process::pid)
                .get();
        Files.writeString(folder.resolve(".list.csv." + gone + "-a1.unfinished"), "left");
        String living = ".list.csv." + ProcessHandle.current().pid() + "-a1.unfinished";
        Files.writeString(folder.resolve(living), "being written");
        WholeFile.write(file, one -> Files.writeString(one, "whole"));
        assertThat(left()).containsExactlyInAnyOrder("list.csv", living);
    }

    private Stream<String> left() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).toList().stream();
        }
    }
}
