package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.intake.cells.Content;
import org.cvmworkbench.intake.header.Confidence;
import org.cvmworkbench.intake.header.Evidence;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final String RECEIPTS = """
            Client;Day;Sum;Remark
            7;01.02.2026;10,50;
            8;02.02.2026;x;late
            8;03.02.2026;11,00;
            """;

    @TempDir
    Path folder;

    @Test
    void saysWhatAnImportWouldMakeOfIt() throws Exception {
        Path file = file("june.csv", RECEIPTS);

        Preview preview = Intake.preview(ImportRequest.of(file));
        Imported imported = Intake.read(ImportRequest.of(file), Dictionaries.NONE, Progress.NONE);
        imported.rejects().discard();

        assertThat(preview.kind()).isEqualTo(Kind.RECEIPTS);
        assertThat(preview.sniffed()).isEqualTo(imported.sniffed());
        assertThat(preview.counts()).isEqualTo(imported.counts()).isEqualTo(new RowCounts(3, 2, 1, 0, 0));
        assertThat(preview.problems()).isEqualTo(imported.rejects().first());
        assertThat(preview.whole()).isTrue();
        assertThat(preview.columns())
                .extracting(PreviewColumn::role)
                .containsExactly(Optional.of("customer"), Optional.of("date"), Optional.of("amount"), Optional.empty());
        assertThat(preview.columns().getFirst().samples()).containsExactly("7", "8");
        assertThat(preview.columns().getLast().samples()).containsExactly("late");
    }

    @Test
    void showsRowsAsTheyWouldBeKept() throws Exception {
        Path file = file(
                "june.csv",
                "Client;Bon;Time;Article;Price;Qty\n"
                        + "07;C1;01.02.2026 08:05;tea;2,50;3\n"
                        + "8;2;32.02.2026;tea;1;1\n"
                        + ";3;02.02.2026;tea;1;1\n");
        ImportRequest request = ImportRequest.of(file)
                .with(Map.of("receipt", "Bon"))
                .keeping(Optional.of("customer != \"\" or receipt = \"C1\""));

        Preview preview = Intake.preview(request);

        assertThat(preview.rows())
                .extracting(PreviewRow::fate)
                .containsExactly(Fate.LOADED, Fate.REJECTED, Fate.FILTERED);
        assertThat(preview.rows().getFirst().values())
                .containsOnly(
                        Map.entry("customer", "07"),
                        Map.entry("receipt", "C1"),
                        Map.entry("date", "2026-02-01 08:05"),
                        Map.entry("product", "tea"),
                        Map.entry("price", "2.5"),
                        Map.entry("quantity", "3"),
                        Map.entry("amount", "7.5"));
        assertThat(preview.rows().get(1).reject()).contains(preview.problems().getFirst());
        assertThat(preview.rows().get(2).line()).isEqualTo(4);
    }

    @Test
    void saysWhatColumnsHoldAndWhyTheyAreWhatTheyAre() throws Exception {
        Preview preview =
                Intake.preview(ImportRequest.of(file("june.csv", RECEIPTS)).with(Map.of("amount", "3")));

        assertThat(preview.columns())
                .extracting(PreviewColumn::content)
                .containsExactly(Content.NUMBER, Content.DATE, Content.NUMBER, Content.WORDS);
        assertThat(preview.columns().getFirst().evidence())
                .contains(new Evidence(Confidence.SURE, Text.of("evidence.named", "Client")));
        assertThat(preview.columns().get(2).evidence())
                .contains(new Evidence(Confidence.SURE, Text.of("evidence.asked")));
        assertThat(preview.columns().getLast().evidence()).isEmpty();
    }

    @Test
    void namesWhatIsMissingInsteadOfRefusing() throws Exception {
        Path file = file("half.csv", "receipt no,client\n1,7\n");

        Preview preview = Intake.preview(ImportRequest.of(file));

        assertThat(preview.complete()).isFalse();
        assertThat(preview.counts()).isEqualTo(RowCounts.NONE);
        assertThat(preview.missing()).isNotEmpty();
    }

    @Test
    void takesUnknownColumnsForReceipts() throws Exception {
        Preview preview = Intake.preview(ImportRequest.of(file("numbers.txt", "1 20260101 3\n2 20260102 4\n")));

        assertThat(preview.kind()).isEqualTo(Kind.RECEIPTS);
        assertThat(preview.missing()).containsExactly("customer");
        assertThat(preview.columns()).extracting(PreviewColumn::reference).containsExactly("1", "2", "3");
    }

    @Test
    void refersToColumnsOfTheSameNameByTheirNumbers() throws Exception {
        Preview preview =
                Intake.preview(ImportRequest.of(file("twice.csv", "client,date,sum,sum\n1,2026-01-01,3,4\n")));

        assertThat(preview.columns()).extracting(PreviewColumn::reference).containsExactly("client", "date", "3", "4");
    }

    @Test
    void leavesAnAttributeOutThatIsNotWanted() throws Exception {
        Path file = file("people.csv", "client,eyes\n1,blue\n");
        ImportRequest unwanted =
                ImportRequest.of(file).as(Optional.of(Kind.CUSTOMERS)).with(Map.of("attribute:eyes", ""));

        assertThat(Intake.preview(ImportRequest.of(file)).columns().getLast().role())
                .contains("attribute:eyes");
        assertThat(Intake.preview(unwanted).columns().getLast().role()).isEmpty();
    }

    @Test
    void looksAtTheFirstRowsOnly() throws Exception {
        String many = "client,date,sum\n" + "1,2026-01-01,3\n".repeat(Previewing.ROWS + 1);

        Preview preview = Intake.preview(ImportRequest.of(file("long.csv", many)));

        assertThat(preview.counts().read()).isEqualTo(Previewing.ROWS);
        assertThat(preview.whole()).isFalse();
    }

    @Test
    void readsRussianFilesOfOldPrograms() throws Exception {
        Path file = folder.resolve("чеки.csv");
        String rows = "Клиент;Дата;Сумма\nИванов;01.02.2026;1 234,50\nПетрова;13.02.2026;7,00\n";
        Files.writeString(file, rows, Charset.forName("windows-1251"));

        Preview preview = Intake.preview(ImportRequest.of(file));

        assertThat(preview.sniffed().encoding()).isEqualTo("windows-1251");
        assertThat(preview.counts()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
    }

    @Test
    void refusesWhatCanNeverBeLoaded() throws Exception {
        Path picture = folder.resolve("photo.csv");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Path broken = folder.resolve("broken.csv.gz");
        Files.write(broken, new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2});

        assertRefused(folder, ErrorKind.FILE_IS_FOLDER);
        assertRefused(folder.resolve("nowhere.csv"), ErrorKind.FILE_MISSING);
        assertRefused(file("empty.csv", ""), ErrorKind.FILE_EMPTY);
        assertRefused(picture, ErrorKind.FILE_BINARY);
        assertRefused(broken, ErrorKind.FILE_UNREADABLE);
    }

    @Test
    void refusesARuleThatIsWrong() throws Exception {
        Path file = file("june.csv", RECEIPTS);
        ImportRequest request = ImportRequest.of(file).keeping(Optional.of("quantity >"));

        assertThatThrownBy(() -> Intake.preview(request))
                .isInstanceOfSatisfying(
                        WorkbenchException.class, why -> assertThat(why.kind()).isEqualTo(ErrorKind.SYNTAX));
    }

    private static void assertRefused(Path file, ErrorKind kind) {
        assertThatThrownBy(() -> Intake.preview(ImportRequest.of(file)))
                .isInstanceOfSatisfying(
                        WorkbenchException.class, why -> assertThat(why.kind()).isEqualTo(kind));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
