package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cvmworkbench.intake.Tables.file;
import static org.cvmworkbench.intake.Tables.read;
import static org.cvmworkbench.intake.Tables.snapshot;

import java.nio.file.Path;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Roles made of several columns, of constants and of arithmetic.
class DerivedColumnsTest {
    private static final String FILE = """
            Surname;Name;Day;Kopecks;Qty
            Ivanov;Ivan;01.02.2026;12345;2
            Petrova;;02.02.2026;x;1
            """;

    @TempDir
    private Path folder;

    @Test
    void cellsAreJoinedAndComputed() throws Exception {
        Imported imported = read(
                file(folder, FILE),
                "customer={Surname|upper} {Name}",
                "date=Day",
                "store=\"Main street\"",
                "amount={Kopecks}/100*{Qty}");

        assertThat(imported.counts()).isEqualTo(new RowCounts(2, 1, 1, 0, 0));
        assertThat(imported.rejects().first().getFirst().column()).isEqualTo("Kopecks");
        Snapshot snapshot = snapshot(imported);
        assertThat(snapshot.customers().key(0)).isEqualTo("IVANOV Ivan");
        assertThat(snapshot.lines().amount()).containsExactly(24690);
        imported.rejects().discard();
    }

    @Test
    void daysAndTimesOfTheDayJoinByThemselves() throws Exception {
        Imported imported = read(file(folder, "Клиент;Дата;Время;Сумма\n7;01.02.2026;08:05;3\n"));

        assertThat(snapshot(imported).receipts().second()).containsExactly((8 * 60 + 5) * 60);
    }

    @Test
    void aWrongTemplateIsRefused() throws Exception {
        Path file = file(folder, FILE);
        refused(ErrorKind.ROLE_COLUMN_MISSING, "Patronymic", file, "customer={Patronymic}");
        refused(ErrorKind.TEMPLATE, "at its end", file, "customer=Surname", "amount={Kopecks");
        refused(ErrorKind.TEMPLATE, "digits, upper", file, "customer={Surname|shout}");
        refused(ErrorKind.TEMPLATE, "at character 10", file, "customer=Surname", "amount={Kopecks}x");
    }

    private static void refused(ErrorKind kind, String said, Path file, String... settings) {
        assertThatThrownBy(() -> read(file, settings))
                .isInstanceOfSatisfying(
                        WorkbenchException.class, why -> assertThat(why.kind()).isEqualTo(kind))
                .hasMessageContaining(said);
    }
}
