package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Imported;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.NewImport;
import org.cvmworkbench.store.Saved;

/// Brings files into a base, all of them or none: each is read, then all are saved in one commit.
public final class Importing {
    private final Progress progress;
    private final List<Imported> read = new ArrayList<>();
    private final Map<String, Dictionary> grown = new TreeMap<>();

    private Importing(Progress progress) {
        this.progress = progress;
    }

    /// @param rejects where the rows that could not be taken go, `BASE-rejects.csv` if it is not said
    /// @return one summary a file, in their order, once the base has them for good
    public static List<ImportSummary> into(
            Path base, List<ImportRequest> requests, Optional<Path> rejects, Progress progress)
            throws WorkbenchException {
        Importing importing = new Importing(progress);
        try (Base open = Base.open(base, Access.CREATE)) {
            importing.read(requests, open.dictionaries());
            Saved saved = open.save(importing.toSave(requests), importing.grown.values(), progress);
            importing.keepRejects(rejects.orElse(beside(base)));
            return importing.summaries(requests, saved.importIds());
        } finally {
            importing.discardRejects();
        }
    }

    /// Reads the files as an import would and changes nothing.
    public static List<ImportSummary> rehearse(List<ImportRequest> requests, Optional<Path> rejects, Progress progress)
            throws WorkbenchException {
        Importing importing = new Importing(progress);
        try {
            importing.read(requests, Dictionaries.NONE);
            if (rejects.isPresent()) importing.keepRejects(rejects.get());
            return importing.summaries(requests, List.of());
        } finally {
            importing.discardRejects();
        }
    }

    private void read(List<ImportRequest> requests, Dictionaries existing) throws WorkbenchException {
        Dictionaries known = existing;
        for (ImportRequest request : requests) {
            Imported imported = read(request, known);
            read.add(imported);
            known = known.with(imported.grown());
            imported.grown().forEach(dictionary -> grown.put(dictionary.name(), dictionary));
        }
    }

    private Imported read(ImportRequest request, Dictionaries known) throws WorkbenchException {
        try {
            return Intake.read(request, known, progress);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNREADABLE, request.file().toString(), reason);
        }
    }

    private List<NewImport> toSave(List<ImportRequest> requests) {
        List<NewImport> imports = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Imported imported = read.get(i);
            String name = requests.get(i).file().getFileName().toString();
            String mapping = MappingProfile.of(imported.sniffed());
            imports.add(new NewImport(imported.kind(), name, imported.counts(), mapping, imported.runs()));
        }
        return imports;
    }

    private List<ImportSummary> summaries(List<ImportRequest> requests, List<Integer> ids) {
        List<ImportSummary> summaries = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Imported imported = read.get(i);
            Optional<Integer> id = ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(i));
            Path file = requests.get(i).file();
            summaries.add(new ImportSummary(file, imported.kind(), imported.counts(), id, imported.unmapped()));
        }
        return summaries;
    }

    private void keepRejects(Path place) throws WorkbenchException {
        RejectFile.write(place, read.stream().map(Imported::rejects).toList());
    }

    private void discardRejects() throws WorkbenchException {
        for (Imported imported : read) RejectFile.discard(imported.rejects());
    }

    private static Path beside(Path base) {
        String name = base.getFileName().toString().replaceAll("\\.mv\\.db$", "");
        return base.resolveSibling(name + "-rejects.csv");
    }
}
