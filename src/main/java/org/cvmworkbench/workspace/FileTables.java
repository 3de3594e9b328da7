package org.cvmworkbench.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.intake.Part;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The tables of a file, a request for each, and what else it holds.
record FileTables(List<ImportRequest> tables, List<SkippedPart> skipped) {
    /// One request for a file that is one table; of several, all that are of a known kind.
    ///
    /// @throws WorkbenchException where there are several and none is
    static FileTables known(ImportRequest request) throws WorkbenchException {
        FileTables all = all(request);
        if (all.tables().size() < 2) return all;
        List<ImportRequest> known = new ArrayList<>();
        List<SkippedPart> skipped = new ArrayList<>(all.skipped());
        for (ImportRequest table : all.tables()) {
            try {
                Preview preview = Importing.preview(table);
                if (preview.complete()) known.add(table);
                else skipped.add(skipped(table, Text.of("part.missing", String.join(", ", preview.missing()))));
            } catch (WorkbenchException none) {
                skipped.add(skipped(table, none.text()));
            }
        }
        if (known.isEmpty()) {
            throw new WorkbenchException(
                    ErrorKind.PART_UNUSABLE,
                    request.file().toString(),
                    skipped.getFirst().part(),
                    skipped.getFirst().reason());
        }
        return new FileTables(known, skipped);
    }

    static FileTables all(ImportRequest request) throws WorkbenchException {
        if (request.part().isPresent()) return new FileTables(List.of(request), List.of());
        List<Part> parts = parts(request);
        if (parts.size() == 1) return new FileTables(List.of(request), List.of());
        List<ImportRequest> tables = new ArrayList<>();
        List<SkippedPart> skipped = new ArrayList<>();
        for (Part part : parts) {
            ImportRequest one = request.in(part.name());
            if (part.table()) tables.add(one);
            else skipped.add(skipped(one, part.passedOver().orElseThrow()));
        }
        return tables.isEmpty() ? new FileTables(List.of(request), skipped) : new FileTables(tables, skipped);
    }

    private static SkippedPart skipped(ImportRequest table, Text why) {
        return new SkippedPart(table.file(), table.part().orElse(""), why);
    }

    private static List<Part> parts(ImportRequest request) throws WorkbenchException {
        try {
            return Intake.parts(request.file());
        } catch (IOException unread) {
            throw new WorkbenchException(
                    unread, ErrorKind.FILE_UNREADABLE, request.file().toString(), FileTrouble.of(unread));
        }
    }
}
