package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.KnownDictionary;
import org.cvmworkbench.columns.KnownWords;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.intake.Duplicates;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Imported;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.ProfileFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.NewImport;
import org.cvmworkbench.store.SavedProfile;

/// Brings files into a base, all of them or none: each is read, then all are saved in one commit. The base is opened to
/// write only when there is something to save, so what is refused leaves its file as it was to the byte.
public final class Importing {
    private final Progress progress;
    private final List<Imported> read = new ArrayList<>();
    private final List<WordPart> grown = new ArrayList<>();
    private final List<SkippedPart> skipped = new ArrayList<>();
    private final List<ImportRequest> tables = new ArrayList<>();

    private Importing(Progress progress) {
        this.progress = progress;
    }

    /// @param rejects where the rows that could not be taken go, `BASE-rejects.csv` if it is not said
    /// @return one summary a file, in their order, once the base has them for good
    public static List<ImportSummary> into(
            Path base, List<ImportRequest> requests, Optional<Path> rejects, Progress progress)
            throws WorkbenchException {
        Importing importing = new Importing(progress);
        try {
            Path place = rejects.orElse(rejectsBeside(base));
            RejectFile.requireOwn(place, requests);
            RejectFile.discardAbandoned(place);
            long generation = importing.readFor(base, requests);
            importing.keepRejects(place);
            return importing.summaries(importing.save(base, generation));
        } finally {
            importing.discardRejects();
        }
    }

    /// Merges what many small imports left, where it is worth it. No answer changes.
    public static void mergeSmall(Path base) throws WorkbenchException {
        try (Base open = Base.open(base, Access.READ)) {
            if (!open.isToBeCompacted()) return;
        }
        try (Base open = Base.open(base, Access.WRITE)) {
            open.compact(Progress.NONE);
        }
    }

    /// Writes down what was said of a file, for the next one like it in any base.
    ///
    /// @param read the request that it was read by
    public static void saveProfile(ImportRequest read, Path place) throws WorkbenchException {
        String name = String.valueOf(place.getFileName());
        WholeFile.write(
                place, file -> Files.writeString(file, ProfileFile.text(Remembered.profile(name, read)) + "\n"));
    }

    /// Takes an import out of a base again, whichever came after it.
    public static void undo(Path base, int importId) throws WorkbenchException {
        try (Base open = Base.open(base, Access.READ)) {
            if (open.imports().stream().noneMatch(one -> one.id() == importId)) {
                throw new WorkbenchException(ErrorKind.IMPORT_UNKNOWN, importId);
            }
        }
        try (Base open = Base.open(base, Access.WRITE)) {
            open.undo(importId);
        }
    }

    /// Reads the files as an import would and changes nothing.
    public static List<ImportSummary> rehearse(List<ImportRequest> requests, Optional<Path> rejects, Progress progress)
            throws WorkbenchException {
        Importing importing = new Importing(progress);
        try {
            if (rejects.isPresent()) RejectFile.requireOwn(rejects.get(), requests);
            importing.read(requests, Remembered.NOTHING, Dictionaries.NONE);
            if (rejects.isPresent()) importing.keepRejects(rejects.get());
            return importing.summaries(List.of());
        } finally {
            importing.discardRejects();
        }
    }

    /// Looks at the first rows of a file as an import would, and changes nothing.
    public static Preview preview(ImportRequest request) throws WorkbenchException {
        try {
            return Intake.preview(request);
        } catch (IOException e) {
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNREADABLE, request.file().toString(), FileTrouble.of(e));
        }
    }

    /// Looks at a file and all its parts as an import into a base would.
    ///
    /// @param base none where there is no base yet
    public static Looked look(Optional<Path> base, ImportRequest request) throws WorkbenchException {
        Remembered remembered = Remembered.of(base);
        FileTables file = FileTables.all(request);
        List<FilePreview> tables = new ArrayList<>();
        List<SkippedPart> skipped = new ArrayList<>(file.skipped());
        for (ImportRequest table : file.tables()) {
            try {
                ImportRequest filled = remembered.filled(table);
                tables.add(new FilePreview(
                        filled, preview(filled), remembered.twin(filled).map(ImportedFile::of)));
            } catch (WorkbenchException none) {
                if (file.tables().size() < 2) throw none;
                skipped.add(new SkippedPart(table.file(), table.part().orElse(""), none.text()));
            }
        }
        return new Looked(tables, skipped);
    }

    /// Finds the tables of the files, each as the base remembers it; those that it has already are refused.
    private void find(List<ImportRequest> requests, Remembered remembered) throws WorkbenchException {
        for (ImportRequest request : requests) {
            FileTables file = FileTables.known(request);
            skipped.addAll(file.skipped());
            for (ImportRequest table : file.tables()) {
                remembered.refuseTwin(table);
                tables.add(remembered.filled(table));
            }
        }
    }

    /// @return the generation of the base that the files were read for; nobody writes meanwhile
    private long readFor(Path base, List<ImportRequest> requests) throws WorkbenchException {
        if (!Base.exists(base)) {
            read(requests, Remembered.NOTHING, Dictionaries.NONE);
            return 0;
        }
        try (Base open = Base.open(base, Access.READ)) {
            read(requests, Remembered.by(open), open.words());
            return open.generation();
        }
    }

    private List<Integer> save(Path base, long generation) throws WorkbenchException {
        try (Base open = Base.open(base, Access.CREATE)) {
            if (open.generation() != generation) throw new WorkbenchException(ErrorKind.BASE_IN_USE, base.toString());
            List<Integer> ids = open.save(toSave(), grown, progress).importIds();
            for (ImportRequest request : tables) {
                Optional<SavedProfile> profile = Remembered.worth(request);
                if (profile.isPresent()) open.profiles().save(profile.get());
            }
            return ids;
        }
    }

    private void read(List<ImportRequest> requests, Remembered remembered, KnownWords existing)
            throws WorkbenchException {
        find(requests, remembered);
        for (ImportRequest request : tables) {
            Imported imported = read(request, (name, asked) -> known(name, existing.get(name, asked)));
            read.add(imported);
            grown.addAll(imported.grown());
        }
    }

    /// With the words of the files before.
    private KnownDictionary known(String name, KnownDictionary existing) {
        KnownDictionary known = existing;
        for (WordPart part : grown) if (part.name().equals(name)) known = known.with(part);
        return known;
    }

    private Imported read(ImportRequest request, KnownWords known) throws WorkbenchException {
        try {
            return Intake.read(request, known, progress);
        } catch (IOException e) {
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNREADABLE, request.file().toString(), FileTrouble.of(e));
        }
    }

    private List<NewImport> toSave() throws WorkbenchException {
        List<NewImport> imports = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Imported imported = read.get(i);
            ImportRequest request = tables.get(i);
            String file = request.file().getFileName().toString();
            imports.add(new NewImport(
                    imported.kind(),
                    request.part().map(part -> file + ": " + part).orElse(file),
                    imported.counts(),
                    MappingProfile.of(imported.sniffed()),
                    imported.runs(),
                    fingerprint(request),
                    request.duplicates().equals(Optional.of(Duplicates.REPLACE))));
        }
        return imports;
    }

    private static String fingerprint(ImportRequest request) throws WorkbenchException {
        try {
            return Fingerprint.of(request.file(), request.part());
        } catch (IOException e) {
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNREADABLE, request.file().toString(), FileTrouble.of(e));
        }
    }

    private List<ImportSummary> summaries(List<Integer> ids) {
        List<ImportSummary> summaries = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Imported imported = read.get(i);
            Optional<Integer> id = ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(i));
            Path file = tables.get(i).file();
            boolean first = i == 0 || !tables.get(i - 1).file().equals(file);
            summaries.add(new ImportSummary(
                    file,
                    tables.get(i).part(),
                    imported.kind(),
                    imported.counts(),
                    id,
                    imported.unmapped(),
                    imported.rejects().first(),
                    first ? skippedOf(file) : List.of()));
        }
        return summaries;
    }

    private List<SkippedPart> skippedOf(Path file) {
        return skipped.stream().filter(part -> part.file().equals(file)).toList();
    }

    private void keepRejects(Path place) throws WorkbenchException {
        RejectFile.write(place, read.stream().map(Imported::rejects).toList());
    }

    private void discardRejects() throws WorkbenchException {
        for (Imported imported : read) RejectFile.discard(imported.rejects());
    }

    /// Where rejected rows go unless somebody says.
    public static Path rejectsBeside(Path base) {
        String name = base.getFileName().toString().replaceAll("\\.mv\\.db$", "");
        return base.resolveSibling(name + "-rejects.csv");
    }
}
