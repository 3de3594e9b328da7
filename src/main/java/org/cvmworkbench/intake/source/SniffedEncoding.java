package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The encoding of a file and why it is taken.
///
/// A byte order mark says it. Else the file is UTF-8 where more of what is beyond ASCII reads as UTF-8 than does not;
/// else one of the single-byte encodings, by its letters. Where little beyond ASCII comes in its beginning, some places
/// further on are looked at: the first £ of a shop may come late.
public record SniffedEncoding(Encoding encoding, List<Text> reasons) {
    private static final int SAMPLE = 1 << 19;
    private static final int ENOUGH = 100;

    /// @param asked an encoding's name, where the reader knows better
    public static SniffedEncoding of(SourceFile file, Optional<String> asked) throws WorkbenchException, IOException {
        Optional<Encoding> marked = Encoding.ofMark(file.head(3));
        Optional<Encoding> wide = marked.isPresent() ? marked : Encoding.ofZeros(file.head(1 << 12));
        if (asked.isPresent()) {
            Charset charset = named(asked.get());
            boolean saysSo = marked.isPresent() && marked.get().charset().equals(charset);
            return because(new Encoding(charset, saysSo ? marked.get().mark() : 0), "sniffed.encoding.asked");
        }
        if (marked.isPresent()) return because(marked.get(), "sniffed.encoding.mark");
        if (wide.isPresent()) return because(wide.get(), "sniffed.encoding.zeros");
        Utf8Evidence evidence = evidence(file);
        if (evidence.beyondAscii() == 0) return because(Encoding.UTF_8, "sniffed.encoding.ascii");
        if (evidence.valid() > evidence.invalid()) return because(Encoding.UTF_8, "sniffed.encoding.utf8");
        List<Charset> likely = LetterStatistics.likeliest(evidence.foreign());
        if (likely.isEmpty()) return because(Encoding.UTF_8, "sniffed.encoding.utf8");
        SniffedEncoding best = because(new Encoding(likely.getFirst(), 0), "sniffed.encoding.letters");
        return likely.size() == 1 ? best : best.before(likely.get(1));
    }

    private SniffedEncoding before(Charset rival) {
        return new SniffedEncoding(
                encoding, List.of(reasons.getFirst(), Text.of("sniffed.encoding.rival", rival.name())));
    }

    private static SniffedEncoding because(Encoding encoding, String key) {
        return new SniffedEncoding(
                encoding, List.of(Text.of(key, encoding.charset().name())));
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
        byte[] beginning = file.head(SAMPLE);
        evidence.add(beginning);
        if (beginning.length < SAMPLE || evidence.beyondAscii() >= ENOUGH) return evidence;
        for (byte[] place : Places.of(file.part().bytes())) evidence.add(place);
        return evidence;
    }
}
