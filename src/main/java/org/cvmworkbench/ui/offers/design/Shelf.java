package org.cvmworkbench.ui.offers.design;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.language.scenario.ScenarioPrinting;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.ScenarioFile;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.offers.ScenarioEdit;
import org.cvmworkbench.workspace.settings.Drafts;

/// Where scenarios come from and go to: files, the base, and the draft that outlives a crash.
public final class Shelf {
    private static final Duration QUIET = Duration.ofMillis(500);

    private final OffersViewModel room;
    private final Workspace workspace;
    private final Latest drafting;
    private final ReadOnlyObjectWrapper<Optional<Scenario>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Path> followed = Optional.empty();

    Shelf(OffersViewModel room) {
        this.room = room;
        this.workspace = room.workspace();
        this.drafting = new Latest(workspace.jobs(), QUIET);
    }

    // State

    /// The names of the scenarios in the base, in alphabetical order.
    public List<String> saved() {
        return study().map(open -> List.copyOf(open.base().scenarios().keySet()))
                .orElse(List.of());
    }

    /// The scenario the present one is held against.
    public ReadOnlyObjectProperty<Optional<Scenario>> compared() {
        return compared.getReadOnlyProperty();
    }

    // Commands

    /// Begins an empty scenario.
    public void begin() {
        replace("begin", room.untitled());
    }

    public void rename(String name) {
        if (name.isBlank()) return;
        Scenario now = room.scenario().get();
        room.perform(() -> ScenarioEdit.of(Text.of("offers.edit.rename", now.name()), now.withName(name.strip())));
    }

    /// Goes on with a copy under another name.
    public void duplicate() {
        Scenario now = room.scenario().get();
        replace("copy", now.withName(room.texts().get("offers.copy-of", now.name())));
    }

    /// Goes on with a copy beside the present one, which is what the copy is held against.
    public void branch() {
        Scenario now = room.scenario().get();
        replace("branch", now.withName(room.texts().get("offers.branch-of", now.name())));
        compared.set(Optional.of(now.enabled()));
    }

    public void open(Path file) {
        workspace
                .jobs()
                .run(
                        Text.of("job.open", file.getFileName().toString()),
                        progress -> ScenarioFile.read(file),
                        read -> replace("open", read));
    }

    public void openSaved(String name) {
        read(name).ifPresent(scenario -> replace("open", scenario));
    }

    public void saveTo(Path file) {
        Scenario now = room.scenario().get();
        workspace
                .jobs()
                .run(
                        Text.of("job.save", file.getFileName().toString()),
                        progress -> {
                            ScenarioFile.write(file, now);
                            return file;
                        },
                        written -> workspace.notices().tell(Notice.done(Text.of("offers.saved", written.toString()))));
    }

    /// Saves it in the base under its name.
    public void saveInBase() {
        Scenario now = room.scenario().get();
        workspace.changes().saveScenario(now.name(), ScenarioPrinting.print(now));
    }

    public void deleteSaved(String name) {
        workspace.changes().deleteScenario(name);
    }

    /// Holds the present scenario against a saved one.
    public void compareWith(String name) {
        compared.set(read(name).map(Scenario::enabled));
    }

    public void compareNoMore() {
        compared.set(Optional.empty());
    }

    // The draft

    /// Another base, another design: its draft where there is one, otherwise an empty canvas. What was designed before
    /// any base was open stays.
    void followBase() {
        Optional<Path> now = study().map(open -> open.base().path());
        if (now.isEmpty() || now.equals(followed)) return;
        boolean another = followed.isPresent();
        followed = Optional.empty();
        if (another) room.design().beginWith(room.untitled());
        followed = now;
        Path base = now.get();
        compareNoMore();
        workspace
                .jobs()
                .run(
                        Text.of("job.draft"),
                        progress -> draft(base),
                        draft -> draft.ifPresentOrElse(this::restore, this::showSaved));
    }

    private Optional<Scenario> draft(Path base) throws WorkbenchException {
        Optional<String> text = workspace.drafts().read(base, Drafts.SCENARIO);
        return text.isEmpty() ? Optional.empty() : Optional.of(ScenarioReading.read(text.get()));
    }

    private void restore(Scenario draft) {
        if (!room.scenario().get().offers().isEmpty()) return;
        room.design().beginWith(draft);
        room.choose(0);
        workspace
                .notices()
                .tell(Notice.done(Text.of("offers.restored", draft.name())).with(Text.of("offers.begin"), this::begin));
    }

    /// Without a draft the first of the saved scenarios; undo empties the canvas again.
    private void showSaved() {
        if (!room.scenario().get().offers().isEmpty()) return;
        study().flatMap(open -> open.base().scenarios().keySet().stream().findFirst())
                .ifPresent(this::openSaved);
    }

    /// Keeps the design once it rests, for the base it is made on.
    void keepDraft() {
        if (followed.isEmpty()) return;
        Path base = followed.get();
        Scenario now = room.scenario().get();
        drafting.run(
                Text.of("job.draft"),
                progress -> {
                    if (now.offers().isEmpty()) workspace.drafts().discard(base, Drafts.SCENARIO);
                    else workspace.drafts().keep(base, Drafts.SCENARIO, ScenarioPrinting.print(now));
                    return now;
                },
                kept -> {});
    }

    private Optional<Scenario> read(String name) {
        Optional<String> json = study().map(open -> open.base().scenarios().get(name));
        if (json.isEmpty()) return Optional.empty();
        try {
            return Optional.of(ScenarioReading.read(json.get()));
        } catch (WorkbenchException refused) {
            workspace.notices().refused(refused);
            return Optional.empty();
        }
    }

    private void replace(String how, Scenario other) {
        room.perform(() -> ScenarioEdit.of(Text.of("offers.edit." + how, other.name()), other));
        room.choose(other.offers().isEmpty() ? OffersViewModel.NONE : 0);
    }

    private Optional<Study> study() {
        return workspace.study().get();
    }
}
