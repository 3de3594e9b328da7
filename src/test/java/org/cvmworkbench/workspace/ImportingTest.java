package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cvmworkbench.intake.Duplicates;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a base remembers of its files, and files of several tables.
class ImportingTest {
    private static final String JUNE = "who,when,paid\n7,2026-06-01,3\n8,2026-06-02,4\n";
    private static final Map<String, String> ROLES = Map.of("customer", "who", "date", "when", "amount", "{paid}*2");

    @TempDir
    private Path folder;

    @Test
    void theSameContentIsRefusedUnlessItIsToComeAgain() throws Exception {
        ImportRequest june = request("june.csv", "client,date,sum\n7,2026-06-01,3\n");
        ImportRequest copy = request("copy.csv", "client,date,sum\n7,2026-06-01,3\n");
        into(june);

        assertThatThrownBy(() -> into(copy))
                .isInstanceOfSatisfying(
                        WorkbenchException.class, why -> assertThat(why.kind()).isEqualTo(ErrorKind.IMPORT_TWICE))
                .hasMessageContaining("copy.csv")
                .hasMessageContaining("june.csv");
        assertThat(look(copy).getFirst().twin()).isPresent();
        assertThat(into(copy.again(true)).getFirst().counts().loaded()).isEqualTo(1);
    }

    @Test
    void nextMonthsFileIsReadAsThisMonthsWas() throws Exception {
        into(request("june.csv", JUNE).with(ROLES));
        ImportRequest july = request("july.csv", JUNE.replace("2026-06", "2026-07"));

        FilePreview known = look(july).getFirst();
        assertThat(known.preview().profile()).contains("june.csv");
        assertThat(known.preview().rows().getFirst().values()).containsEntry("amount", "6");
        assertThat(look(july.remembering(false)).getFirst().preview().complete())
                .isFalse();
        assertThat(into(july).getFirst().counts()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
    }

    @Test
    void rowsThatRepeatEarlierOnesMayBeLeftOut() throws Exception {
        String rows = "client,date,sum\n7,2026-06-01,3\n7,2026-06-01,3\n7,2026-06-01,4\n7,2026-06-01,3\n";
        ImportRequest skipping = request("june.csv", rows).treating(Optional.of(Duplicates.SKIP));

        assertThat(into(skipping).getFirst().counts()).isEqualTo(new RowCounts(4, 2, 0, 0, 2));
    }

    @Test
    void correctedRejectsComeInAsTheirFileDid() throws Exception {
        into(request("june.csv", "who;when;paid\n7;01.06.2026;3,5\n8;31.06.2026;4\n9;03.06.2026;x\n")
                .with(Map.of("customer", "who", "date", "when", "amount", "paid")));
        Path rejects = folder.resolve("base-rejects.csv");
        String corrected = Files.readString(rejects)
                .replace(",8,31.06.2026,4", ",8,30.06.2026,4")
                .replace(",9,03.06.2026,x", ",9,03.06.2026,?");
        ImportRequest again = request("corrected.csv", corrected);

        assertThat(look(again).getFirst().preview().columns())
                .allMatch(column -> column.role().isEmpty() || !column.name().isEmpty());
        ImportSummary summary = into(again).getFirst();
        assertThat(summary.counts()).isEqualTo(new RowCounts(2, 1, 1, 0, 0));
        assertThat(summary.unmapped()).isEmpty();
        assertThat(Files.readAllLines(rejects).getLast())
                .startsWith("june.csv,4,paid,")
                .endsWith(",?,9,03.06.2026,?");
    }

    @Test
    void correctedRejectsOfAFileWithoutNamesComeInToo() throws Exception {
        into(request("raw.csv", "K1,20240105,3,10.5\nK2,20240106,1,2.5\nK1,20241399,1,2.5\nK3,20240107,2,7\n"));
        String corrected = Files.readString(folder.resolve("base-rejects.csv")).replace(",K1,20241399", ",K1,20240103");

        assertThat(into(request("corrected.csv", corrected)).getFirst().counts())
                .isEqualTo(new RowCounts(1, 1, 0, 0, 0));
    }

    @Test
    void rejectsOfAnotherFileStayRejected() throws Exception {
        into(request("june.csv", "client,date,sum\n7,2026-06-01,3\n8,x,4\n"));
        String corrected = Files.readString(folder.resolve("base-rejects.csv")).replace(",8,x,4", ",8,2026-06-30,4");
        String mixed = corrected + "july.csv,2,date,why,x,9,2026-07-01,4\n";

        assertThat(into(request("corrected.csv", mixed)).getFirst().counts()).isEqualTo(new RowCounts(2, 1, 1, 0, 0));
    }

    @Test
    void tablesOfAnArchiveComeInTogetherAndTheOthersAreNamed() throws Exception {
        Path zip = folder.resolve("shop.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "orders.csv", "order_id,customer_id,order_date\n1,7,2026-06-01\n");
            put(out, "products.csv", "product_id,product_name\na,Tea\n");
            put(out, "weather.csv", "cloud,rain\nmuch,2\n");
        }
        List<ImportSummary> brought = into(ImportRequest.of(zip));

        assertThat(brought).extracting(ImportSummary::kind).containsExactlyInAnyOrder(Kind.RECEIPTS, Kind.PRODUCTS);
        assertThat(brought.getFirst().name()).startsWith("shop.zip: ");
        assertThat(brought.getFirst().skipped()).extracting(SkippedPart::part).containsExactly("weather.csv");
    }

    private static void put(ZipOutputStream out, String name, String text) throws Exception {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private ImportRequest request(String name, String text) throws Exception {
        return ImportRequest.of(Files.writeString(folder.resolve(name), text));
    }

    private List<ImportSummary> into(ImportRequest request) throws Exception {
        return Importing.into(folder.resolve("base"), List.of(request), Optional.empty(), Progress.NONE);
    }

    private List<FilePreview> look(ImportRequest request) throws Exception {
        return Importing.look(Optional.of(folder.resolve("base")), request).tables();
    }
}
