package org.cvmworkbench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Whole files to be damaged: the beginnings of the demo's and of public ones where they are, and the same rows as
/// workbooks, archives and JSON.
final class Originals {
    private static final int LINES = 2_000;
    private static final int BYTES = 200_000;

    private Originals() {}

    /// @param folder to write the demo to
    static List<byte[]> of(Path folder) throws IOException, WorkbenchException {
        List<byte[]> originals = new ArrayList<>();
        for (Path file :
                DemoChain.write(folder, DemoRequest.of(1_000, 1), Progress.NONE).imported()) {
            originals.add(head(file));
        }
        Path shared = Path.of("../shared/data");
        if (Files.isDirectory(shared)) {
            try (Stream<Path> files = Files.walk(shared)) {
                for (Path file : files.filter(Originals::isText).sorted().toList()) originals.add(head(file));
            }
        }
        List<String> receipts = new String(originals.get(2), StandardCharsets.UTF_8)
                .lines()
                .limit(300)
                .toList();
        originals.add(workbook(folder.resolve("t.xlsx"), receipts));
        originals.add(Packed.gzip(originals.get(2)));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("receipts.csv", originals.get(2));
        members.put("customers.csv", originals.getFirst());
        originals.add(Packed.zip(members));
        originals.add(("[" + String.join(",\n", objects(receipts)) + "]").getBytes(StandardCharsets.UTF_8));
        originals.add(String.join("\n", objects(receipts)).getBytes(StandardCharsets.UTF_8));
        return originals;
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(csv|tsv|txt|gz)");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream disk = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(disk) : disk) {
            String text = new String(in.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
            String head = String.join("\n", text.lines().limit(LINES).toList()) + "\n";
            return head.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] workbook(Path file, List<String> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            for (String name : List.of("one", "two")) {
                Worksheet sheet = book.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    String[] cells = rows.get(row).split(",", -1);
                    for (int column = 0; column < cells.length; column++) sheet.value(row, column, cells[column]);
                }
            }
        }
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                members.put(entry.getName(), book.getInputStream(entry).readAllBytes());
            }
        }
        return Packed.zip(members);
    }

    private static List<String> objects(List<String> rows) {
        String[] names = rows.getFirst().split(",", -1);
        return rows.stream()
                .skip(1)
                .map(row -> {
                    String[] cells = row.split(",", -1);
                    List<String> fields = new ArrayList<>();
                    for (int i = 0; i < Math.min(names.length, cells.length); i++) {
                        fields.add("\"" + names[i] + "\": \"" + cells[i].replace("\"", "") + "\"");
                    }
                    return "{" + String.join(", ", fields) + "}";
                })
                .toList();
    }
}
