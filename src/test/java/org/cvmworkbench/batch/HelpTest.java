package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class HelpTest {
    @Test
    void everyCommandTellsItsHelpAndItsVersion() {
        Command all = WorkbenchCommand.class.getAnnotation(Command.class);
        assertThat(all.subcommands()).hasSizeGreaterThan(10);
        for (String name : Arrays.stream(all.subcommands())
                .map(command -> command.getAnnotation(Command.class).name())
                .toList()) {
            assertThat(Said.of(name, "--help").done()).as(name).contains("cvm-workbench " + name, "--help");
            assertThat(Said.of(name, "--version").exit()).as(name).isZero();
        }
    }
}
