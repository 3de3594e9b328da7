package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The encoding of a file and why it is taken.
///
/// A byte order mark says it. Else the file is UTF-8 where more of what is beyond ASCII reads as UTF-8 than does not;
/// else one of the single-byte encodings, by its letters. Where nothing beyond ASCII comes in the first megabyte, the
/// file is read on until something does: the first £ of a shop may come late.
public record SniffedEncoding(Encoding encoding, Text reason) {
    private static final int SAMPLE = 1 << 20;
    private static final int ENOUGH = 100;

    /// @param asked an encoding's name, where the reader knows better
    public static SniffedEncoding of(SourceFile file, Optional<String> asked) throws WorkbenchException, IOException {
        Optional<Encoding> marked = Encoding.ofMark(file.head(3));
        if (asked.isPresent()) {
            Charset charset = named(asked.get());
            int mark = marked.filter(said -> said.charset().equals(charset))
                    .map(Encoding::mark)
                    .orElse(0);
            return because(new Encoding(charset, mark), "sniffed.encoding.asked");
        }
        if (marked.isPresent()) return because(marked.get(), "sniffed.encoding.mark");
        Utf8Evidence evidence = evidence(file);
        Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0);
        if (evidence.beyondAscii() == 0) return because(utf8, "sniffed.encoding.ascii");
        if (evidence.valid() > evidence.invalid()) return because(utf8, "sniffed.encoding.utf8");
        return LetterStatistics.likeliest(evidence.foreign())
                .map(charset -> because(new Encoding(charset, 0), "sniffed.encoding.letters"))
                .orElse(because(utf8, "sniffed.encoding.utf8"));
    }

    private static SniffedEncoding because(Encoding encoding, String key) {
        return new SniffedEncoding(encoding, Text.of(key, encoding.charset().name()));
    }

    private static Charset named(String name) throws WorkbenchException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new WorkbenchException(
                    unknown, ErrorKind.SETTING, "encoding", name, "UTF-8, windows-1251, windows-1252, KOI8-R, IBM866");
        }
    }

    private static Utf8Evidence evidence(SourceFile file) throws IOException {
        Utf8Evidence evidence = new Utf8Evidence();
        byte[] block = new byte[1 << 16];
        long read = 0;
        try (InputStream in = file.open(new ByteMeter())) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                evidence.add(block, count);
                read += count;
                if (read >= SAMPLE && evidence.beyondAscii() >= ENOUGH) break;
            }
        }
        return evidence;
    }
}
