package org.cvmworkbench.batch;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.store.SavedImport;
import org.cvmworkbench.workspace.ImportSummary;
import org.cvmworkbench.workspace.SkippedPart;
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
    ///
    /// @param texts what was passed over is told in
    static ObjectNode summary(List<ImportSummary> imports, Texts texts) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        if (imports.size() == 1) put(imports.getFirst(), answer);
        else putAll(imports, answer);
        List<SkippedPart> skipped =
                imports.stream().flatMap(one -> one.skipped().stream()).toList();
        if (skipped.isEmpty()) return answer;
        ArrayNode rows = answer.putArray("skipped");
        for (SkippedPart one : skipped) {
            rows.addObject()
                    .put("file", String.valueOf(one.file().getFileName()))
                    .put("part", one.part())
                    .put("reason", texts.say(one.reason()));
        }
        return answer;
    }

    private static void putAll(List<ImportSummary> imports, ObjectNode answer) {
        counts(imports.stream().map(ImportSummary::counts).reduce(RowCounts.NONE, RowCounts::plus), answer);
        ArrayNode files = answer.putArray("files");
        for (ImportSummary one : imports) {
            ObjectNode row = files.addObject();
            row.put("file", String.valueOf(one.file().getFileName()));
            one.part().ifPresent(part -> row.put("part", part));
            put(one, row);
        }
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
