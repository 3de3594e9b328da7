package org.cvmworkbench.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Small files and what they come in as.
final class Tables {
    private Tables() {}

    static Path file(Path folder, String text) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    static Imported read(Path file, String... settings) throws WorkbenchException, IOException {
        Map<String, String> set = new java.util.TreeMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            set.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return Intake.read(ImportRequest.of(file).with(set), Dictionaries.NONE, Progress.NONE);
    }

    static Snapshot snapshot(Imported imported) {
        return Snapshot.of(1, Dictionaries.NONE.with(imported.grown()), imported.runs());
    }
}
