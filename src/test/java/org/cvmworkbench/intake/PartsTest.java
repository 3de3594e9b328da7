package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cvmworkbench.intake.Packed.gzip;
import static org.cvmworkbench.intake.Packed.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is one table or holds several, and nothing in it is lost without a word.
class PartsTest {
    private static final byte[] RECEIPTS = utf8("customer,date,amount\na,2024-01-31,5\nb,2024-02-01,7\n");
    private static final byte[] CUSTOMERS = utf8("клиент;город\na;Тверь\n");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    private Path folder;

    @Test
    void aTextIsOnePartWithoutAName() throws Exception {
        assertThat(Intake.parts(write("t.csv", RECEIPTS)))
                .containsExactly(new Part(Optional.empty(), Optional.empty()));
        assertThat(Intake.parts(write("t.csv.gz", gzip(RECEIPTS))))
                .containsExactly(new Part(Optional.empty(), Optional.empty()));
    }

    @Test
    void theMembersOfAnArchiveArePartsWhatTheyAreSaidOfEach() throws Exception {
        List<Part> parts = Intake.parts(write("shop.zip", shop()));
        assertThat(parts.stream().filter(Part::table).map(Part::name))
                .containsExactly(Optional.of("tables/receipts.csv"), Optional.of("клиенты.csv.gz"));
        assertThat(parts.stream()
                        .filter(part -> !part.table())
                        .map(part -> part.name().orElseThrow() + " "
                                + part.passedOver().orElseThrow().key()))
                .containsExactly("README.txt file-type.prose", "logo.png file-type.picture", "old.zip file-type.zip");
    }

    @Test
    void aRequestTakesThePartItNamesOrTheOnlyOne() throws Exception {
        Path shop = write("shop.zip", shop());
        assertThat(read(shop, Optional.of("tables/receipts.csv")).counts().loaded())
                .isEqualTo(2);
        assertThat(read(shop, Optional.of("клиенты.csv.gz")).kind()).isEqualTo(Kind.CUSTOMERS);
        assertThatThrownBy(() -> read(shop, Optional.empty()))
                .hasMessageContaining("several tables: tables/receipts.csv, клиенты.csv.gz");
        assertThatThrownBy(() -> read(shop, Optional.of("no.csv"))).hasMessageContaining("has no part no.csv");
        assertThatThrownBy(() -> read(shop, Optional.of("logo.png"))).hasMessageContaining("a picture");
        Path one = write("one.zip", zip(Map.of("receipts.csv", RECEIPTS)));
        assertThat(read(one, Optional.empty()).counts().loaded()).isEqualTo(2);
        Path none = write("none.zip", zip(Map.of("logo.png", PICTURE)));
        assertThatThrownBy(() -> read(none, Optional.empty())).hasMessageContaining("has no table in it: logo.png");
    }

    @Test
    void anArchiveWhosePathsClimbIsRefused() throws Exception {
        for (String path : List.of("../x.csv", "a/../../x.csv", "/etc/x.csv", "C:\\x.csv", "..\\x.csv", "a/..")) {
            Path archive = write("evil.zip", zip(Map.of(path, RECEIPTS)));
            assertThatThrownBy(() -> Intake.parts(archive))
                    .as(path)
                    .isInstanceOf(WorkbenchException.class)
                    .hasMessageContaining("leads out of the archive");
        }
    }

    @Test
    void anArchiveBehindAPasswordIsRefusedAsOne() throws Exception {
        byte[] archive = zip(Map.of("receipts.csv", RECEIPTS));
        archive[6] |= 1;
        Path locked = write("locked.zip", archive);
        assertThatThrownBy(() -> Intake.parts(locked))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("behind a password");
    }

    @Test
    void anArchiveThatGrowsWithoutMeasureIsRefused() throws Exception {
        byte[] rows = "a,2024-01-31,5\n".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] bomb = Packed.repeated("customer,date,amount\n", rows, 8);
        Path archive = write("bomb.zip", zip(Map.of("receipts.csv", bomb)));
        assertThatThrownBy(() -> read(archive, Optional.empty()))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("unpacks to more than");
        Path gzipped = write("bomb.gz", gzip(bomb));
        assertThatThrownBy(() -> read(gzipped, Optional.empty()))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("unpacks to more than");
    }

    private byte[] shop() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("tables/receipts.csv", RECEIPTS);
        members.put("README.txt", utf8("customer, date, amount\na, b, c\n"));
        members.put("__MACOSX/._receipts.csv", PICTURE);
        members.put("logo.png", PICTURE);
        members.put("клиенты.csv.gz", gzip(CUSTOMERS));
        members.put("old.zip", zip(Map.of("receipts.csv", RECEIPTS)));
        return zip(members);
    }

    private static Imported read(Path file, Optional<String> part) throws Exception {
        return Intake.read(ImportRequest.of(file).in(part), Dictionaries.NONE, Progress.NONE);
    }

    private Path write(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
