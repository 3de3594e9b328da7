package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void base() throws Exception {
        path = folder.resolve("shared");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "a", 100);
        }
    }

    @Test
    void aBaseThatAnotherProgramWritesIsInUseUntilThatDies() throws Exception {
        Process other = OtherProgram.start("hold", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("open 1");
            for (Access access : Access.values()) inUse(access);
        } finally {
            other.destroyForcibly().waitFor();
        }
        Base.open(path, Access.WRITE).close();
    }

    @Test
    void manyMayReadAtOnceButThenNobodyWrites() throws Exception {
        Process other = OtherProgram.start("read", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("open 1");
            try (Base base = Base.open(path, Access.READ)) {
                assertThat(OtherProgram.lines(base)).isEqualTo(100);
            }
            inUse(Access.WRITE);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondWindowOfThisProgramIsRefusedToo() throws Exception {
        try (Base base = Base.open(path, Access.WRITE)) {
            inUse(Access.WRITE);
            assertThat(base.generation()).isEqualTo(1);
        }
    }

    @Test
    void aBaseThatIsBeingMadeElsewhereIsInUse() throws Exception {
        Path made = folder.resolve("made");
        try (Base first = Base.open(made, Access.CREATE)) {
            assertThatThrownBy(() -> Base.open(made, Access.CREATE)).isInstanceOf(WorkbenchException.class);
            Invented.save(first, 1, "a", 100);
            assertThat(first.generation()).isEqualTo(1);
        }
    }

    private void inUse(Access access) {
        assertThatThrownBy(() -> Base.open(path, access).close())
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.BASE_IN_USE));
    }
}
