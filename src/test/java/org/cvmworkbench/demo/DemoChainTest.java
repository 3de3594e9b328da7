package org.cvmworkbench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoChainTest {
    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytesWhateverTheLocaleAndTimeZone() throws Exception {
        List<String> here = hashes(write("here", 7));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(hashes(write("elsewhere", 7))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedGivesAnotherChain() throws Exception {
        List<String> one = hashes(write("one", 1));
        List<String> other = hashes(write("other", 2));
        for (int file = 0; file < one.size(); file++) {
            if (file == 3)
                assertThat(one.get(file)).as("the campaigns are the chain's").isEqualTo(other.get(file));
            else assertThat(one.get(file)).isNotEqualTo(other.get(file));
        }
    }

    @Test
    void aFolderThatIsMissingIsMade() throws Exception {
        DemoFiles files = write("deep/inside", 1);
        assertThat(files.all()).allMatch(Files::isRegularFile);
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedAndLeftAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        DemoRequest request = DemoRequest.of(1_000, 1);
        assertThatThrownBy(() -> DemoChain.write(file, request, Progress.NONE))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.FOLDER_IS_FILE))
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefusedAndLeftAsItWas() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("receipts.csv")).resolve("mine");
        Files.writeString(mine, "mine");
        DemoRequest request = DemoRequest.of(1_000, 1);
        assertThatThrownBy(() -> DemoChain.write(folder, request, Progress.NONE))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.FILE_UNWRITABLE));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("receipts.csv"));
        }
        assertThat(mine).hasContent("mine");
    }

    @Test
    void tooFewAndTooManyCustomersAreRefused() throws Exception {
        for (int customers : new int[] {999, 1_000_001, 0, -5}) {
            assertThatThrownBy(() -> DemoRequest.of(customers, 1))
                    .isInstanceOfSatisfying(
                            WorkbenchException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.OPTION));
        }
        assertThat(DemoRequest.of(1_000, 1).customers()).isEqualTo(1_000);
        assertThat(DemoRequest.of(1_000_000, 1).customers()).isEqualTo(1_000_000);
    }

    @Test
    void whatIsCancelledLeavesNoFile() throws Exception {
        Progress impatient = new Progress() {
            private double done;

            @Override
            public void report(double fraction) {
                done = fraction;
            }

            @Override
            public void checkCancelled() {
                if (done > 0.5) throw new CancellationException();
            }
        };
        DemoRequest request = DemoRequest.of(5_000, 1);
        assertThatThrownBy(() -> DemoChain.write(folder, request, impatient)).isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private DemoFiles write(String name, long seed) throws IOException, WorkbenchException {
        return DemoChain.write(folder.resolve(name), DemoRequest.of(2_000, seed), Progress.NONE);
    }

    private static List<String> hashes(DemoFiles files) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> all = files.all().toList();
        String[] hashes = new String[all.size()];
        for (int file = 0; file < hashes.length; file++) {
            hashes[file] = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(all.get(file))));
        }
        return List.of(hashes);
    }
}
