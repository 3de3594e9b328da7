package org.cvmworkbench.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;

/// Tells files that are not text by how they begin, or by the control characters in them.
final class BinaryType {
    private record Signature(String start, String key) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("\u00d0\u00cf\u0011\u00e0", "file-type.office"),
            new Signature("\u0089PNG", "file-type.picture"),
            new Signature("\u00ff\u00d8\u00ff", "file-type.picture"),
            new Signature("GIF8", "file-type.picture"),
            new Signature("%PDF", "file-type.pdf"),
            new Signature("H:2,", "file-type.base"),
            new Signature("SQLite format 3", "file-type.database"),
            new Signature("PAR1", "file-type.parquet"),
            new Signature("\u001f\u008b", "file-type.compressed"),
            new Signature("BZh", "file-type.compressed"),
            new Signature("7z\u00bc\u00af", "file-type.compressed"),
            new Signature("Rar!", "file-type.compressed"),
            new Signature("\u00fd7zXZ", "file-type.compressed"),
            new Signature("(\u00b5/\u00fd", "file-type.compressed"));

    private BinaryType() {}

    /// What the bytes are, or nothing where they may well be text.
    static Optional<Text> of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.start())) return Optional.of(Text.of(signature.key()));
        }
        boolean text = Encoding.ofMark(head).isPresent()
                || Encoding.ofZeros(head).isPresent()
                || controls(head) * 100L < head.length;
        return text ? Optional.empty() : Optional.of(Text.of("file-type.unknown"));
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte b : head) if (b >= 0 && b < ' ' && !mayBeText(b)) controls++;
        return controls;
    }

    /// White space, and what some databases put between cells.
    private static boolean mayBeText(byte b) {
        return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 1 || b >= 0x1c;
    }
}
