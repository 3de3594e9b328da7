package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.intake.source.ByteMeter;
import org.cvmworkbench.intake.source.Dialect;
import org.cvmworkbench.intake.source.SmallBlocks;
import org.cvmworkbench.intake.source.SourceFile;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is read in blocks comes in as it does row by row: the same runs, words, counts, rejects and refusals, to
/// the byte, wherever the blocks are cut.
class BlockReadingTest {
    @TempDir
    private Path folder;

    private int compared;

    @Test
    void tablesAndBrokenTablesComeInTheSame() {
        Samples.check(500, this::comesInTheSame);
        assertThat(compared).isGreaterThan(400);
    }

    @Test
    @Tag("proof")
    void manyMoreComeInTheSame() {
        Samples.check(20_000, this::comesInTheSame);
    }

    private void comesInTheSame(SplittableRandom random) throws Exception {
        byte[] bytes = RandomTable.of(random).bytes();
        int faults = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
        for (int i = 0; i < faults; i++) bytes = Mutation.of(bytes, random);
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        Optional<String> keep =
                random.nextInt(3) == 0 ? Optional.of("quantity > 0 and not receipt like \"R1%\"") : Optional.empty();
        Map<String, String> settings =
                random.nextInt(3) == 0 ? Map.of("attribute:town", "7", "productName", "4") : Map.of();
        ImportRequest request = ImportRequest.of(file).keeping(keep).with(settings);
        Reader reader;
        try {
            reader = Reader.of(request);
        } catch (WorkbenchException | IOException refused) {
            return;
        }
        compared++;
        String expected = reader.rowByRow();
        for (int size : new int[] {1 + random.nextInt(40), 200 + random.nextInt(2000), 1 << 20}) {
            assertThat(reader.inBlocksOf(size)).isEqualTo(expected);
        }
    }

    /// Reads one file in either way and tells all that came of it.
    private record Reader(SourceFile file, Dialect dialect, TableDraft draft) {
        static Reader of(ImportRequest request) throws WorkbenchException, IOException {
            Understanding file = Understanding.of(request);
            Optional<LineRule> rule = request.keep().isEmpty()
                    ? Optional.empty()
                    : Optional.of(LineRule.of(Rules.lines(request.keep().get())));
            return new Reader(file.dialect().file(), file.dialect(), file.draft(rule));
        }

        private interface Reading {
            Harvest read(Pass pass, RejectLog rejects) throws WorkbenchException, IOException;
        }

        String rowByRow() throws IOException {
            return told((pass, rejects) -> pass.first(Long.MAX_VALUE, rejects));
        }

        String inBlocksOf(int size) throws IOException {
            var blocks = SmallBlocks.of(dialect, new ByteMeter(), size);
            return blocks.isEmpty() ? rowByRow() : told((pass, rejects) -> pass.inBlocks(blocks.get(), rejects));
        }

        private String told(Reading reading) throws IOException {
            try (RejectLog rejects = new RejectLog(file.path(), draft.mapping().header())) {
                Harvest harvest = reading.read(new Pass(dialect, draft, Progress.NONE), rejects);
                StringBuilder told = new StringBuilder(harvest.counts().toString());
                Loaded loaded = harvest.loaded(Dictionaries.NONE, Progress.NONE);
                loaded.runs().forEach(run -> told.append('\n').append(told(run)));
                for (WordPart grown : loaded.grown()) told.append('\n').append(told(grown.words()));
                Rejects finished = rejects.finish();
                told.append('\n').append(finished.first());
                if (finished.file().isPresent()) {
                    told.append('\n').append(Files.readString(finished.file().get(), StandardCharsets.UTF_8));
                }
                finished.discard();
                return told.toString();
            } catch (WorkbenchException | IOException | RuntimeException refused) {
                return String.valueOf(refused.getMessage());
            }
        }

        private static String told(Run run) {
            StringBuilder told = new StringBuilder(run.kind() + " " + run.rows());
            for (Column column : run.columns()) told.append('\n').append(told(column));
            return told.toString();
        }

        private static String told(Column column) {
            return switch (column) {
                case Column.Codes codes ->
                    codes.name() + " " + codes.dictionary() + " " + Arrays.toString(codes.values());
                case Column.Ints ints -> ints.name() + " " + Arrays.toString(ints.values());
                case Column.Longs longs -> longs.name() + " " + Arrays.toString(longs.values());
            };
        }

        private static String told(Dictionary words) {
            List<String> all = java.util.stream.IntStream.range(0, words.size())
                    .mapToObj(words::value)
                    .toList();
            return words.name() + " " + all;
        }
    }
}
