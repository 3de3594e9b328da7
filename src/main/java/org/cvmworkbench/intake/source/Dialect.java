package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// How a file is written: its encoding and its delimiter, with the rows of its beginning.
///
/// @param sample the first rows, blank ones left out
/// @param reasons why it is taken to be so
public record Dialect(Encoding encoding, Delimiter delimiter, List<List<String>> sample, List<Text> reasons) {
    /// @param known whether a word is the name of a column in one of the kinds
    public static Dialect of(
            SourceFile file, Optional<String> encoding, Optional<String> delimiter, Predicate<String> known)
            throws WorkbenchException, IOException {
        SniffedEncoding sniffed = SniffedEncoding.of(file, encoding);
        Sample sample = Sample.of(file, sniffed.encoding());
        SniffedDelimiter divided = delimiter.isPresent()
                ? SniffedDelimiter.asked(sample, asked(delimiter.get()))
                : SniffedDelimiter.of(sample, known);
        if (divided.rows().isEmpty()) {
            throw new WorkbenchException(ErrorKind.FILE_EMPTY, file.path().toString());
        }
        return new Dialect(
                sniffed.encoding(), divided.delimiter(), divided.rows(), List.of(sniffed.reason(), divided.reason()));
    }

    private static Delimiter asked(String word) throws WorkbenchException {
        return Delimiter.of(word)
                .orElseThrow(() -> new WorkbenchException(
                        ErrorKind.SETTING, "delimiter", word, "comma, semicolon, tab, pipe, blank"));
    }

    /// The file in blocks that may be read on many threads; nothing where only [#rows] can read it.
    public Optional<Blocks> blocks(SourceFile file, ByteMeter meter) throws IOException {
        return blocks(file, meter, Blocks.SIZE);
    }

    /// @param size of a block in bytes
    Optional<Blocks> blocks(SourceFile file, ByteMeter meter, int size) throws IOException {
        char mark = delimiter.mark();
        if (mark == ' ' || mark >= 0x80 || !encoding.extendsAscii()) return Optional.empty();
        return Optional.of(new Blocks(file, meter, encoding, mark, size));
    }

    /// @param columns how many cells the rows have
    public Rows rows(SourceFile file, ByteMeter meter, int columns) throws IOException {
        return new MendedRows(delimiter.rows(encoding.reader(file.open(meter))), delimiter, columns);
    }
}
