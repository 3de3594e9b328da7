package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class HelpTest {
    private static final List<String> COMMANDS = WorkbenchCommand.COMMANDS.stream()
            .map(command -> command.getAnnotation(Command.class).name())
            .toList();

    @Test
    void everyCommandTellsItsHelpAndItsVersion() {
        assertThat(COMMANDS).hasSizeGreaterThan(10);
        for (String name : COMMANDS) {
            assertThat(Said.of(name, "--help").done()).as(name).contains("cvm-workbench " + name, "--help");
            assertThat(Said.of(name, "--version").exit()).as(name).isZero();
        }
    }

    @Test
    void theProgramTellsAllOfThem() {
        assertThat(Said.of("--help").done()).contains(COMMANDS);
    }
}
