package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;

/// Tells documents that are kept as ZIP archives by the members they have.
final class DocumentType {
    /// The member that every workbook of Excel has.
    static final String WORKBOOK = "xl/workbook.xml";

    private record Mark(String member, String key) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(WORKBOOK, "file-type.xlsx"),
            new Mark("xl/workbook.bin", "file-type.xlsb"),
            new Mark("word/document.xml", "file-type.document"),
            new Mark("ppt/presentation.xml", "file-type.document"),
            new Mark("META-INF/manifest.xml", "file-type.open-document"),
            new Mark("META-INF/MANIFEST.MF", "file-type.program"));

    private DocumentType() {}

    /// What the archive is, or nothing where it is one of files.
    static Optional<Text> of(Archive archive) throws IOException {
        List<String> names = archive.entries().stream().map(Archive.Entry::name).toList();
        return MARKS.stream()
                .filter(mark -> names.contains(mark.member()))
                .map(mark -> Text.of(mark.key()))
                .findFirst();
    }
}
