package org.cvmworkbench.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.KnownWords;
import org.cvmworkbench.intake.source.BrokenTableException;
import org.cvmworkbench.intake.source.FileParts;
import org.cvmworkbench.intake.source.UnsafeFileException;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Reads a foreign file into runs: how it is written and what its columns are is found out from its first rows, unless
/// the request says so. Everything is read in one pass, or nothing is.
public final class Intake {
    private final ImportRequest request;
    private final KnownWords existing;
    private final Progress progress;

    private Intake(ImportRequest request, KnownWords existing, Progress progress) {
        this.request = request;
        this.existing = existing;
        this.progress = progress;
    }

    /// O(size of the file); 10 million lines take about 1.2 GB while they are read.
    ///
    /// @param existing the dictionaries of the base the file goes into; the runs go on with their codes
    /// @throws WorkbenchException where the file cannot be taken as a whole: it is missing or not text, its columns
    ///     are unknown, a setting or the rule is wrong, or each of its rows was rejected
    /// @throws java.util.concurrent.CancellationException when progress says so; nothing is left behind
    public static Imported read(ImportRequest request, KnownWords existing, Progress progress)
            throws WorkbenchException, IOException {
        return told(request.file(), () -> new Intake(request, existing, progress).read());
    }

    /// Looks at the first rows of a file, of whatever kind they may be; O(1) in the size of the file.
    ///
    /// @throws WorkbenchException where the file cannot be taken as a whole, whatever its columns are, or a
    ///     setting or the rule is wrong
    public static Preview preview(ImportRequest request) throws WorkbenchException, IOException {
        return told(request.file(), () -> new Intake(request, Dictionaries.NONE, Progress.NONE).preview());
    }

    /// The tables of a file, in their order, and what else it holds: one without a name for text, one for each member
    /// of an archive and each sheet of a workbook. Folders, and what a Mac adds to an archive, are left out. Reads
    /// the beginning of each.
    ///
    /// @throws WorkbenchException where there is no such file, it is not to be read, or it is of a type that has no
    ///     tables
    public static List<Part> parts(Path file) throws WorkbenchException, IOException {
        return told(
                file,
                () -> FileParts.of(file).stream()
                        .map(part -> new Part(part.name(), part.passedOver()))
                        .toList());
    }

    /// What the header of a table comes down to, by which another one like it is known: its names, or how many columns
    /// there are, and the part of the file it is.
    public static String heading(ImportRequest request) throws WorkbenchException, IOException {
        return told(request.file(), () -> Understanding.closest(request).heading(request.part()));
    }

    /// Of a file of rejected rows, the name of the file that they come from.
    public static Optional<String> source(ImportRequest request) throws WorkbenchException, IOException {
        return told(
                request.file(), () -> Understanding.closest(request).header().source());
    }

    private interface Reading<T> {
        T read() throws WorkbenchException, IOException;
    }

    /// What is wrong with the bytes of a file is told as a refusal.
    private static <T> T told(Path file, Reading<T> reading) throws WorkbenchException, IOException {
        try {
            return reading.read();
        } catch (CsvParseException endless) {
            throw new WorkbenchException(
                    endless, ErrorKind.FILE_UNREADABLE, file.toString(), Text.of("file-trouble.quote"));
        } catch (UncheckedIOException unread) {
            return told(file, () -> {
                throw unread.getCause();
            });
        } catch (BrokenTableException broken) {
            throw new WorkbenchException(broken, ErrorKind.FILE_UNREADABLE, file.toString(), broken.trouble());
        } catch (UnsafeFileException unsafe) {
            throw new WorkbenchException(unsafe, ErrorKind.FILE_UNSAFE, file.toString(), unsafe.trouble());
        } catch (ZipException | EOFException damaged) {
            throw new WorkbenchException(
                    damaged, ErrorKind.FILE_UNREADABLE, file.toString(), Text.of("file-trouble.damaged"));
        }
    }

    private Preview preview() throws WorkbenchException, IOException {
        Optional<LineRule> rule = rule();
        return new Previewing(request, Understanding.closest(request)).preview(rule);
    }

    private Optional<LineRule> rule() throws WorkbenchException {
        if (request.keep().isEmpty()) return Optional.empty();
        return Optional.of(LineRule.of(Rules.lines(request.keep().get())));
    }

    private Imported read() throws WorkbenchException, IOException {
        Optional<LineRule> rule = rule();
        Understanding file = Understanding.of(request);
        try (RejectLog rejects = new RejectLog(request.file(), file.header())) {
            Harvest harvest = file.pass(rule, progress).all(rejects);
            RowCounts counts = harvest.counts();
            Loaded loaded = counts.loaded() == 0 ? Loaded.NOTHING : harvest.loaded(existing, progress);
            if (request.duplicates().equals(Optional.of(Duplicates.SKIP))) {
                loaded = loaded.distinct();
                long left = loaded.rows();
                counts = new RowCounts(
                        counts.read(), left, counts.rejected(), counts.filtered(), counts.loaded() - left);
            }
            progress.report(1);
            return new Imported(
                    file.mapping().kind(),
                    loaded.runs(),
                    loaded.grown(),
                    counts,
                    file.mapping().unmapped(),
                    rejects.finish(),
                    file.sniffed());
        }
    }
}
