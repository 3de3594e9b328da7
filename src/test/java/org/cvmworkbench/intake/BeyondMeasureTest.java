package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line of 100 MB is refused before it fills the memory, whatever it is made of.
@Tag("proof")
class BeyondMeasureTest {
    private static final int MEGABYTES = 100;

    @TempDir
    private Path folder;

    @Test
    void aLineThatNeverEnds() throws Exception {
        String rows = "customer,date,amount\na,2024-01-31,5\n";
        refused(rows, "x");
        refused(rows, "x,");
        refused(rows, ",");
        refused(rows + "\"", "x\n");
        refused("", "x");
        refused("", "1,");
        refused(rows.replace(',', '\t'), "x ");
        refused("customer date amount\na 2024-01-31 5\nb 2024-01-31 5\n", "x ");
        refused("customer  date       amount\na b       2024-01-31 5\nb         2024-01-31 5\n", "x ");
        refused("{\"customer\":\"a\",\"date\":\"2024-01-31\"}\n{\"customer\":\"", "x");
        refused("[{\"customer\":\"a\",\"date\":\"2024-01-31\"},{\"customer\":\"", "x");
    }

    private void refused(String beginning, String again) throws IOException {
        byte[] block = again.repeat((1 << 20) / again.length()).getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve("endless.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < MEGABYTES; i++) out.write(block);
        }
        String told = beginning.substring(0, Math.min(20, beginning.length())) + "… " + again;
        assertThatThrownBy(() ->
                        Intake.read(ImportRequest.of(file).in(Optional.empty()), Dictionaries.NONE, Progress.NONE))
                .as(told)
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refusal -> assertThat(refusal.kind())
                                .as(told)
                                .isIn(Arrays.asList(
                                        ErrorKind.FILE_UNSAFE,
                                        ErrorKind.FILE_UNREADABLE,
                                        ErrorKind.HEADER_UNKNOWN,
                                        ErrorKind.NO_ROWS)));
    }
}
