package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// A workbook of Excel: its sheets and how it counts days.
///
/// @param from1904 whether day 0 is 1904-01-01, as on old Macs
record Workbook(Archive archive, boolean from1904, List<Sheet> sheets) {
    private static final String FOLDER = "xl/";

    /// @param member of the archive that the rows are in
    record Sheet(String name, String member) {}

    /// @throws ZipException where the archive is damaged
    /// @throws BrokenTableException where it is no workbook
    static Workbook of(Archive archive) throws IOException {
        Map<String, String> members = members(archive);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (SheetXml xml = new SheetXml(archive.open(DocumentType.WORKBOOK))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
                if (!xml.starts("sheet")) continue;
                String member = members.get(String.valueOf(xml.relation()));
                String name = xml.attribute("name");
                if (member != null && name != null) sheets.add(new Sheet(name, member));
            }
        }
        if (sheets.isEmpty()) throw new BrokenTableException(Text.of("file-trouble.workbook"));
        return new Workbook(archive, from1904, List.copyOf(sheets));
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /// The member of each sheet of rows, by what the workbook calls it.
    private static Map<String, String> members(Archive archive) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (SheetXml xml = new SheetXml(archive.open(FOLDER + "_rels/workbook.xml.rels"))) {
            while (xml.next()) {
                String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
                String type = target == null ? null : xml.attribute("Type");
                if (target == null || type == null || !type.endsWith("/worksheet")) continue;
                members.put(
                        String.valueOf(xml.attribute("Id")),
                        target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
        return members;
    }

    /// The sheets as parts of the file, empty ones to be passed over.
    static List<FilePart> parts(Bytes bytes) throws IOException {
        Workbook workbook = of(new Archive(bytes));
        Map<String, Long> sizes =
                workbook.archive.entries().stream().collect(Collectors.toMap(Archive.Entry::name, Archive.Entry::size));
        List<FilePart> parts = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            long size = sizes.getOrDefault(sheet.member(), 0L);
            FilePart part =
                    new FilePart(Optional.of(sheet.name()), bytes, Optional.of(sheet.name()), size, Optional.empty());
            parts.add(part.isEmpty() ? part.passedOver(Text.of("file-type.empty-sheet")) : part);
        }
        return parts;
    }

    Sheet sheet(String name) throws IOException {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ZipException(name));
    }
}
