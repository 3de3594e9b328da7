package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsTest {
    @TempDir
    Path folder;

    @Test
    void rowsOfSeveralFilesAreReadBackAsTheyWere() throws Exception {
        Path june = Files.writeString(folder.resolve("june.csv"), "client;day;sum\n7;x;\"1;0\"\n8;01.02.2026;2\n");
        Path july = Files.writeString(folder.resolve("july.csv"), "client,day\n7,2026-07-01\n9,\n");
        Path base = folder.resolve("shop.mv.db");
        Importing.into(base, List.of(ImportRequest.of(june), ImportRequest.of(july)), Optional.empty(), Progress.NONE);

        RejectedRows rows = RejectedRows.read(Importing.rejectsBeside(base));

        assertThat(rows.whole()).isTrue();
        assertThat(rows.rows())
                .extracting(RejectedRows.Row::source, RejectedRows.Row::line, RejectedRows.Row::column)
                .containsExactly(tuple("june.csv", "2", "day"), tuple("july.csv", "3", "day"));
        assertThat(rows.rows().getFirst().cells()).containsExactly("7", "x", "1;0");
    }

    @Test
    void aFileThatIsGoneIsRefused() {
        assertThatThrownBy(() -> RejectedRows.read(folder.resolve("gone.csv")))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("gone.csv");
    }
}
