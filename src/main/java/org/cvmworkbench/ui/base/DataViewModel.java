package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.workspace.ImportedFile;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Job;
import org.cvmworkbench.workspace.jobs.Latest;

/// The open base and what is known of it; how files come in.
final class DataViewModel {
    static final FileDialogs.Sort BASES = FileDialogs.Sort.of("data.sort.base", "mv.db");
    static final FileDialogs.Sort TABLES =
            FileDialogs.Sort.of("data.sort.table", "csv", "tsv", "txt", "gz", "zip", "xlsx", "json", "jsonl");

    private static final String BASE = ".mv.db";

    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final DraftsViewModel drafts;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<Optional<BaseFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final RejectsViewModel rejects;
    private final HealthViewModel health;
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job>> loading = new ReadOnlyObjectWrapper<>(Optional.empty());

    DataViewModel(Workspace workspace, FileDialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.drafts = new DraftsViewModel(workspace);
        this.rejects = new RejectsViewModel(workspace, dialogs, this::take);
        this.health = new HealthViewModel(workspace);
        this.counting = new Latest(workspace.jobs());
        workspace.jobs().running().addListener((ListChangeListener<Job>) change -> forgetEnded());
    }

    // State

    ReadOnlyObjectProperty<Optional<Study>> study() {
        return workspace.study();
    }

    /// Of the open base; those of the one before until they are counted.
    ReadOnlyObjectProperty<Optional<BaseFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    DraftsViewModel drafts() {
        return drafts;
    }

    /// The rejected rows of the last import, while they are looked at.
    RejectsViewModel rejects() {
        return rejects;
    }

    /// What can be done about what was found in the data.
    HealthViewModel health() {
        return health;
    }

    /// Whether the open base is the invented chain.
    boolean isDemoOpen() {
        return study().get()
                .filter(study -> workspace.isDemo(study.base().path()))
                .isPresent();
    }

    /// What was loaded last, until it is put away.
    ReadOnlyObjectProperty<Optional<Loaded>> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// The import that runs.
    ReadOnlyObjectProperty<Optional<Job>> loading() {
        return loading.getReadOnlyProperty();
    }

    /// Paths of the bases that were open before, the last first; not the open one.
    List<Path> recent() {
        Optional<Path> open = study().get().map(study -> study.base().path().toAbsolutePath());
        return workspace.settings().get().recent().stream()
                .map(Path::of)
                .filter(path -> open.isEmpty() || !path.equals(open.get()))
                .toList();
    }

    // Commands

    /// Counts what there is to say of the base, unless that was done.
    void count(Optional<Study> study) {
        if (study.isEmpty()) facts.set(Optional.empty());
        boolean known = facts.get()
                .filter(read -> study.filter(now -> read.isOf(now)).isPresent())
                .isPresent();
        if (study.isEmpty() || known) return;
        Study now = study.get();
        counting.run(
                Text.of("job.health"), progress -> BaseFacts.of(now, progress), read -> facts.set(Optional.of(read)));
    }

    void openDemo() {
        workspace.openDemo();
    }

    /// Asks which base to open.
    void openBase() {
        dialogs.open(Text.of("data.ask.base"), BASES).stream().findFirst().ifPresent(this::open);
    }

    void open(Path base) {
        workspace.open(base);
    }

    /// Asks which files to load.
    void chooseFiles() {
        take(dialogs.open(Text.of("data.ask.files"), TABLES));
    }

    /// Files that were chosen or dropped: a base is opened, others are looked at.
    void take(List<Path> files) {
        Optional<Path> base =
                files.stream().filter(file -> file.toString().endsWith(BASE)).findFirst();
        base.ifPresent(this::open);
        List<Path> tables =
                files.stream().filter(file -> !file.toString().endsWith(BASE)).toList();
        if (tables.isEmpty()) return;
        rejects.close();
        drafts.files().take(tables);
    }

    /// Loads the files into the open base.
    void loadIntoOpen() {
        drafts.whenLooked(
                () -> study().get().ifPresent(study -> load(study.base().path())));
    }

    /// Asks where a new base goes and loads the files into it.
    void loadIntoNew() {
        drafts.whenLooked(this::askAndLoad);
    }

    private void askAndLoad() {
        if (!drafts.ready()) return;
        String name = drafts.files().drafts().stream()
                .findFirst()
                .map(FileDraft::title)
                .orElse("")
                .replaceAll("\\..*$", "");
        dialogs.save(Text.of("data.ask.new"), name + BASE, List.of(BASES)).ifPresent(this::load);
    }

    private void load(Path base) {
        List<ImportRequest> requests = drafts.requests();
        if (!drafts.ready() || loading.get().isPresent()) return;
        Job job = workspace
                .changes()
                .importInto(
                        base,
                        requests,
                        summaries -> {
                            drafts.clear();
                            loaded.set(Optional.of(new Loaded(base, summaries)));
                        },
                        workspace.notices()::refused);
        if (workspace.jobs().running().contains(job)) loading.set(Optional.of(job));
    }

    /// Whoever stopped it, and whatever came of it.
    private void forgetEnded() {
        if (loading.get()
                .filter(job -> !workspace.jobs().running().contains(job))
                .isPresent()) loading.set(Optional.empty());
    }

    /// Stops the import; the base stays as it was.
    void stop() {
        loading.get().ifPresent(Job::cancel);
    }

    void takeOut(ImportedFile file) {
        loaded.set(Optional.empty());
        workspace.changes().takeOut(file);
    }

    void putLoadedAway() {
        loaded.set(Optional.empty());
    }
}
