package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.Main;

/// The program in a process of its own.
final class OtherProcess {
    private OtherProcess() {}

    /// @param options of the virtual machine
    static Process start(List<String> options, Object... words) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Arrays.stream(words).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// What it wrote; it must succeed.
    static String done(List<String> options, Object... words) throws Exception {
        Process program = start(options, words);
        String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(Arrays.toString(words)).isZero();
        return out;
    }
}
