package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedScenario;
import org.cvmworkbench.store.SavedSegment;
import org.cvmworkbench.workspace.jobs.Job;
import org.cvmworkbench.workspace.segments.Freezing;
import org.cvmworkbench.workspace.segments.SavedSegments;
import org.jspecify.annotations.Nullable;

/// What people change in the open base, each change whole or not at all, in the background, and noted so that it can be
/// undone. Called on the user interface's thread.
public final class BaseChanges {
    private final Workspace workspace;
    private @Nullable Job compacting;

    BaseChanges(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Brings files into a base, which is made where it is not there yet, and opens it.
    ///
    /// @param done hears what became of each file once the base has them for good
    public Job importInto(
            Path base,
            List<ImportRequest> requests,
            Consumer<List<ImportSummary>> done,
            Consumer<WorkbenchException> refused) {
        record Brought(List<ImportSummary> summaries, Study study) {}
        makeWay();
        return workspace
                .jobs()
                .change(
                        Text.of("job.import", requests.size()),
                        progress -> {
                            List<ImportSummary> summaries =
                                    locked(() -> Importing.into(base, requests, Optional.empty(), progress));
                            return new Brought(summaries, workspace.read(base, progress.toTheEnd()));
                        },
                        brought -> {
                            workspace.opened(brought.study());
                            workspace.edits().note(FilesEdit.broughtIn(this, base, brought.summaries()));
                            done.accept(brought.summaries());
                            compact(base);
                        },
                        refused);
    }

    /// Takes an import out again, whichever came after it.
    public void takeOut(ImportedFile file) {
        workspace.edits().perform(FilesEdit.takingOut(this, open().base().path(), file));
    }

    /// Leaves something out of every figure; it stays in the base.
    ///
    /// @param reason the key of a message: the name of the check that asks for it
    /// @param name what is left out, as in "Undo: set aside 12 lines at an unusual price"
    public void setAside(String reason, Text name, SetAside what) {
        workspace.edits().perform(SetAsideEdit.leavingOut(this, open().base().path(), reason, name, what));
    }

    /// Counts in again what was set aside.
    ///
    /// @param entry of [OpenBase#setAside()]
    public void countIn(SetAsideEntry entry, Text name) {
        workspace.edits().perform(SetAsideEdit.countingIn(this, open().base().path(), entry, name));
    }

    /// What is done with the file of a base.
    interface FileWork<T> {
        T with(Base base) throws WorkbenchException;
    }

    /// Changes which files are in a base and looks at what is there then, unless another was opened meanwhile.
    ///
    /// @param ended is told when it is over, with what came of it or nothing
    <T> void changeFiles(Path path, Text title, FileWork<T> work, Consumer<Optional<T>> ended) {
        record Changed<T>(T result, Study study) {}
        makeWay();
        workspace
                .jobs()
                .change(
                        title,
                        progress -> {
                            T result = locked(() -> {
                                try (Base base = Base.open(path, Access.WRITE)) {
                                    return work.with(base);
                                }
                            });
                            return new Changed<>(result, workspace.read(path, progress.toTheEnd()));
                        },
                        changed -> {
                            if (workspace.isOpen(path)) workspace.opened(changed.study());
                            ended.accept(Optional.of(changed.result()));
                        },
                        why -> {
                            workspace.notices().refused(why);
                            ended.accept(Optional.empty());
                        });
    }

    /// Says what erasing a customer would take away.
    public void announceErasing(String key, Consumer<Erasure> announced) {
        Path base = open().base().path();
        workspace
                .jobs()
                .run(
                        Text.of("job.look-through"),
                        progress -> locked(() -> CustomerErasing.announce(base, key, progress)),
                        announced);
    }

    /// Erases a customer for good. Of what happened before nothing can be undone any more, for it may hold them.
    public void erase(String key) {
        makeWay();
        Path base = open().base().path();
        workspace
                .jobs()
                .change(
                        Text.of("job.erase"),
                        progress -> {
                            locked(() -> CustomerErasing.erase(base, key, progress));
                            return workspace.read(base, progress.toTheEnd());
                        },
                        study -> showErased(base, study),
                        workspace.notices()::refused);
    }

    private void showErased(Path base, Study study) {
        if (workspace.isOpen(base)) workspace.show(study);
        tell(Text.of("base.erased"));
    }

    /// Writes all that is held on a customer into a file.
    public void give(String key, Path file, Texts texts) {
        OpenBase base = open().base();
        workspace
                .jobs()
                .run(
                        Text.of("job.give"),
                        progress -> locked(() -> {
                            CustomerExport.write(
                                    CustomerExport.of(base.path(), key, base.snapshot(), progress), file, texts);
                            return file;
                        }),
                        written -> tell(Text.of("base.given", String.valueOf(written.getFileName()))));
    }

    /// Merges small runs where there are many, once nothing else is at work. No figure changes, so nothing is told.
    private void compact(Path base) {
        compacting = workspace
                .jobs()
                .run(
                        Text.of("job.compact"),
                        progress -> locked(() -> {
                            try (Base file = Base.open(base, Access.WRITE)) {
                                return file.compact(progress);
                            }
                        }),
                        merged -> {});
    }

    /// Merging waits for nobody and makes way for everybody.
    private void makeWay() {
        if (compacting != null) compacting.cancel();
    }

    void tell(Text what) {
        workspace.notices().tell(Notice.done(what));
    }

    /// Saves a rule under a name, in the place of one with the same name.
    public void saveSegment(String name, String rule) {
        Optional<String> before = Optional.ofNullable(open().base().segments().get(name));
        change(Text.of("edit.save-segment", name), segment(name, Optional.of(rule)), segment(name, before));
    }

    public void deleteSegment(String name) {
        Optional<String> before = Optional.ofNullable(open().base().segments().get(name));
        change(Text.of("edit.delete-segment", name), segment(name, Optional.empty()), segment(name, before));
    }

    /// Keeps whom a saved segment has now, for good.
    public void freezeSegment(String name) {
        Freezing freezing = new Freezing(open().dimensions());
        change(
                Text.of("edit.freeze-segment", name),
                base -> freezing.freeze(name, base),
                base -> base.frozen().removeLast(name));
    }

    /// Saves these customers under a name, for good: whom no rule tells.
    public void saveMembers(String name, CustomerSet whom) {
        Optional<String> before = Optional.ofNullable(open().base().segments().get(name));
        Freezing freezing = new Freezing(open().dimensions());
        Writing back = segment(name, before);
        change(Text.of("edit.save-segment", name), base -> freezing.save(name, whom, base), base -> {
            base.frozen().removeLast(name);
            back.to(base);
        });
    }

    /// Saves a scenario file under a name, in the place of one with the same name.
    public void saveScenario(String name, String json) {
        Optional<String> before = Optional.ofNullable(open().base().scenarios().get(name));
        change(Text.of("edit.save-scenario", name), scenario(name, Optional.of(json)), scenario(name, before));
    }

    public void deleteScenario(String name) {
        Optional<String> before = Optional.ofNullable(open().base().scenarios().get(name));
        change(Text.of("edit.delete-scenario", name), scenario(name, Optional.empty()), scenario(name, before));
    }

    /// Calls something else churn, in every room.
    public void defineChurn(ChurnDefinition definition) {
        ChurnDefinition before = open().base().churn();
        if (before.equals(definition)) return;
        change(
                Text.of("edit.churn", definition.said()),
                base -> OpenBase.defineChurn(base, definition),
                base -> OpenBase.defineChurn(base, before));
    }

    private static Writing segment(String name, Optional<String> rule) {
        return base -> {
            if (rule.isEmpty()) {
                base.segments().delete(name);
                return;
            }
            SavedSegments saved = SavedSegments.read(base);
            saved.rules().check(name, rule.get());
            base.segments().save(new SavedSegment(name, rule.get(), saved.note(name, rule.get())));
        };
    }

    private static Writing scenario(String name, Optional<String> json) {
        return base -> {
            if (json.isPresent()) base.scenarios().save(new SavedScenario(name, json.get()));
            else base.scenarios().delete(name);
        };
    }

    private void change(Text description, Writing forward, Writing back) {
        write(description, forward, () -> workspace.edits().note(new SavedEdit(this, description, forward, back)));
    }

    /// Writes into the open base and reads what is saved there now.
    ///
    /// @param done happens then, unless another base was opened meanwhile
    void write(Text description, Writing what, Runnable done) {
        makeWay();
        Study study = open();
        workspace
                .jobs()
                .run(
                        description,
                        progress -> locked(() -> {
                            try (Base base = Base.open(study.base().path(), Access.WRITE)) {
                                what.to(base);
                                return study.base().reread(base);
                            }
                        }),
                        base -> {
                            workspace.rereadWork(base);
                            if (workspace.isOpen(base.path())) done.run();
                        });
    }

    private Study open() {
        return workspace.study().get().orElseThrow(() -> new IllegalStateException("no base is open"));
    }

    private interface Exclusive<T> {
        T run() throws WorkbenchException;
    }

    private <T> T locked(Exclusive<T> work) throws WorkbenchException {
        workspace.file().lock();
        try {
            return work.run();
        } finally {
            workspace.file().unlock();
        }
    }
}
