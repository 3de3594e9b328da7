package org.cvmworkbench.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cvmworkbench.model.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A demo as an outsider reads it: rows of the files, and the truth.
record DemoTables(
        DemoFiles files,
        List<NamedCsvRecord> customers,
        List<NamedCsvRecord> products,
        List<NamedCsvRecord> receipts,
        List<NamedCsvRecord> campaigns,
        List<NamedCsvRecord> targets,
        List<NamedCsvRecord> redemptions,
        JsonNode truth) {
    static DemoTables write(Path folder, int customers, long seed) throws Exception {
        DemoFiles files = DemoChain.write(folder, DemoRequest.of(customers, seed), Progress.NONE);
        return new DemoTables(
                files,
                rows(files.customers()),
                rows(files.products()),
                rows(files.receipts()),
                rows(files.campaigns()),
                rows(files.targets()),
                rows(files.redemptions()),
                JsonMapper.shared().readTree(Files.readString(files.truth())));
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    static LocalDate day(NamedCsvRecord line) {
        return LocalDate.parse(line.getField("time").substring(0, 10));
    }

    static boolean bought(NamedCsvRecord line) {
        return !line.getField("quantity").startsWith("-");
    }
}
