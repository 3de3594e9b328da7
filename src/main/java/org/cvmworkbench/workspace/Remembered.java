package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.intake.Profile;
import org.cvmworkbench.intake.ProfileFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedImport;
import org.cvmworkbench.store.SavedProfile;

/// What a base remembers of the files it has: how those with a header were read, and what they held.
record Remembered(List<SavedProfile> profiles, List<SavedImport> imports) {
    static final Remembered NOTHING = new Remembered(List.of(), List.of());

    static Remembered of(Optional<Path> base) throws WorkbenchException {
        if (base.isEmpty() || !Base.exists(base.get())) return NOTHING;
        try (Base open = Base.open(base.get(), Access.READ)) {
            return by(open);
        }
    }

    static Remembered by(Base open) throws WorkbenchException {
        return new Remembered(open.profiles().all(), open.imports());
    }

    /// The request with what is remembered of files with its header, unless it is not to be.
    ImportRequest filled(ImportRequest request) throws WorkbenchException {
        if (!request.remembering() || request.profile().isPresent()) return request;
        ImportRequest known = asItsSource(request);
        if (profiles.isEmpty()) return known;
        String heading = heading(known);
        return profiles.stream()
                .filter(profile -> profile.header().equals(heading))
                .findFirst()
                .map(profile ->
                        ProfileFile.parse(profile.name(), profile.request()).onto(known))
                .orElse(known);
    }

    /// Rejected rows are read as the file was that they come from.
    private ImportRequest asItsSource(ImportRequest request) throws WorkbenchException {
        if (imports.stream().allMatch(one -> one.counts().rejected() == 0)) return request;
        try {
            Optional<String> source = Intake.source(request);
            if (source.isEmpty()) return request;
            return imports.reversed().stream()
                    .filter(one -> one.file().equals(source.get()))
                    .findFirst()
                    .map(one -> request.as(request.kind().or(() -> Optional.of(one.kind())))
                            .with(MappingProfile.again(one.mapping(), request.settings())))
                    .orElse(request);
        } catch (IOException unread) {
            throw unreadable(request, unread);
        }
    }

    /// The import that brought the same content.
    Optional<SavedImport> twin(ImportRequest request) throws WorkbenchException {
        try {
            String size = Fingerprint.size(Files.size(request.file()));
            if (imports.stream().noneMatch(one -> one.fingerprint().startsWith(size))) return Optional.empty();
            String own = Fingerprint.of(request.file(), request.part());
            return imports.stream().filter(one -> one.fingerprint().equals(own)).findFirst();
        } catch (IOException unread) {
            throw unreadable(request, unread);
        }
    }

    /// @throws WorkbenchException where the base has the content already and it is not to come again
    void refuseTwin(ImportRequest request) throws WorkbenchException {
        if (request.again()) return;
        Optional<SavedImport> twin = twin(request);
        if (twin.isEmpty()) return;
        Importing.preview(request); // what is wrong with the request itself is told first
        String day = twin.get().importedAt().toString().substring(0, 10);
        throw new WorkbenchException(
                ErrorKind.IMPORT_TWICE,
                request.name(),
                String.valueOf(twin.get().id()),
                twin.get().file(),
                day);
    }

    /// What is worth to be remembered of a file: what was said of it by hand.
    static Optional<SavedProfile> worth(ImportRequest request) throws WorkbenchException {
        boolean said = !request.settings().isEmpty()
                || request.keep().isPresent()
                || request.duplicates().isPresent();
        if (!said) return Optional.empty();
        String name = String.valueOf(request.file().getFileName());
        Profile profile = profile(name, request);
        return Optional.of(
                new SavedProfile(request.profile().orElse(name), heading(request), ProfileFile.text(profile)));
    }

    static Profile profile(String name, ImportRequest request) {
        return new Profile(name, request.kind(), request.settings(), request.keep(), request.duplicates());
    }

    private static String heading(ImportRequest request) throws WorkbenchException {
        try {
            return Intake.heading(request.with(Map.of()).as(Optional.empty()));
        } catch (IOException unread) {
            throw unreadable(request, unread);
        }
    }

    private static WorkbenchException unreadable(ImportRequest request, IOException why) {
        return new WorkbenchException(
                why, ErrorKind.FILE_UNREADABLE, request.file().toString(), FileTrouble.of(why));
    }
}
