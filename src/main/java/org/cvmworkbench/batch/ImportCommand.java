package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.intake.Duplicates;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.ProfileFile;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.ImportSummary;
import org.cvmworkbench.workspace.Importing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings files into a base, all of them or none; makes the base where there is none.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}; told by the header by default")
    private Optional<Kind> kind = Optional.empty();

    @Option(names = "--profile", paramLabel = "P.json", description = "settings of an earlier import")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "a role and its column, or a setting of the format")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--keep", paramLabel = "RULE", description = "which receipt lines to keep")
    private Optional<String> keep = Optional.empty();

    @Option(
            names = "--duplicates",
            paramLabel = "POLICY",
            description = "${COMPLETION-CANDIDATES}: of rows that are there already; kept by default")
    private Optional<Duplicates> duplicates = Optional.empty();

    @Option(names = "--again", description = "loads a file once more that the base has already")
    private boolean again;

    @Option(names = "--no-profile", description = "forgets how earlier files with this header were read")
    private boolean noProfile;

    @Option(names = "--save-profile", paramLabel = "P.json", description = "writes down how the files were read")
    private Optional<Path> savedProfile = Optional.empty();

    @Option(names = "--dry-run", description = "reads and counts, changes nothing")
    private boolean rehearsal;

    @Option(names = "--rejects", paramLabel = "FILE", description = "where rows go that cannot be read")
    private Optional<Path> rejects = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        List<ImportRequest> requests = new ArrayList<>();
        for (Path file : files) requests.add(request(file));
        ConsoleProgress progress = new ConsoleProgress(answering);
        List<ImportSummary> imports = rehearsal
                ? Importing.rehearse(requests, rejects, progress)
                : Importing.into(base, requests, rejects, progress);
        if (savedProfile.isPresent()) Importing.saveProfile(requests.getFirst(), savedProfile.get());
        answering.print(ImportRows.summary(imports, answering.texts()));
        if (!answering.json()) sayWhereRejectsAre(imports);
        if (!rehearsal) Importing.mergeSmall(base);
        return 0;
    }

    private ImportRequest request(Path file) throws WorkbenchException {
        ImportRequest request = ImportRequest.of(file)
                .as(kind)
                .with(settings)
                .keeping(keep)
                .treating(duplicates)
                .remembering(!noProfile)
                .again(again);
        if (profile.isEmpty()) return request;
        return ProfileFile.read(profile.get())
                .of(file)
                .map(known -> known.onto(request))
                .orElse(request);
    }

    private void sayWhereRejectsAre(List<ImportSummary> imports) {
        boolean written = !rehearsal || rejects.isPresent();
        if (!written || imports.stream().allMatch(one -> one.counts().rejected() == 0)) return;
        Path place = rejects.orElse(Importing.rejectsBeside(base));
        answering.out().println(answering.texts().get("import.rejects", place.toString()));
    }
}
