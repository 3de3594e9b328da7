package org.cvmworkbench.batch;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.store.SavedImport;
import org.cvmworkbench.workspace.ImportSummary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers of `import` and `imports`.
final class ImportRows {
    private ImportRows() {}

    static ObjectNode of(List<SavedImport> imports) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode rows = answer.putArray("imports");
        for (SavedImport one : imports) {
            ObjectNode row = rows.addObject();
            row.put("run", one.id());
            row.put("kind", one.kind().word());
            row.put("file", one.file());
            row.put(
                    "importedAt",
                    one.importedAt().truncatedTo(ChronoUnit.SECONDS).toString());
            counts(one.counts(), row);
        }
        return answer;
    }

    /// One file: its counts. Several: the counts of all together, and each file's in `files`.
    static ObjectNode summary(List<ImportSummary> imports) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        if (imports.size() == 1) return put(imports.getFirst(), answer);
        counts(imports.stream().map(ImportSummary::counts).reduce(RowCounts.NONE, RowCounts::plus), answer);
        ArrayNode files = answer.putArray("files");
        for (ImportSummary one : imports) {
            ObjectNode row = files.addObject();
            row.put("file", String.valueOf(one.file().getFileName()));
            put(one, row);
        }
        return answer;
    }

    private static ObjectNode put(ImportSummary one, ObjectNode node) {
        counts(one.counts(), node);
        one.run().ifPresent(run -> node.put("run", run));
        node.put("kind", one.kind().word());
        ArrayNode unmapped = node.putArray("unmapped");
        one.unmapped().forEach(unmapped::add);
        return node;
    }

    private static void counts(RowCounts counts, ObjectNode node) {
        node.put("read", counts.read());
        node.put("loaded", counts.loaded());
        node.put("rejected", counts.rejected());
        node.put("filtered", counts.filtered());
        node.put("duplicates", counts.duplicates());
    }
}
