package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list longer than a sheet goes on in further sheets, each with the header.
class XlsxTableTest {
    @TempDir
    private Path folder;

    @Test
    void everyRowOfALongListIsInOneOfItsSheets() throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (XlsxTable table = new XlsxTable(file, 1_001)) {
            table.header(List.of("customer", "date", "amount"));
            for (int i = 0; i < 2_500; i++) {
                table.row("00" + i, LocalDate.of(2024, 1, 1).plusDays(i % 300), i);
            }
        }
        assertThat(Intake.parts(file).stream().map(part -> part.name().orElseThrow()))
                .containsExactly("List 1", "List 2", "List 3");
        assertThat(rows(file, "List 1")).isEqualTo(1_000);
        assertThat(rows(file, "List 2")).isEqualTo(1_000);
        assertThat(rows(file, "List 3")).isEqualTo(500);
    }

    private static long rows(Path file, String sheet) throws Exception {
        return Intake.read(ImportRequest.of(file).in(Optional.of(sheet)), Dictionaries.NONE, Progress.NONE)
                .counts()
                .loaded();
    }
}
