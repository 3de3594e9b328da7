package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.value.Allowance;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.edits.Edits;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.jobs.Work;
import org.cvmworkbench.workspace.settings.Drafts;
import org.cvmworkbench.workspace.settings.Settings;
import org.cvmworkbench.workspace.settings.SettingsFile;

/// What all rooms share: the open base, the customers looked at, the history of acts, the work in the background. Used
/// on the user interface's thread; nothing here waits for data.
public final class Workspace {
    private final Path folder;
    private final Jobs jobs;
    private final Latest opening;
    private final Edits edits = new Edits();
    private final Notices notices;
    private final SettingsFile settings;
    private final ReentrantLock file = new ReentrantLock();
    private final ReadOnlyObjectWrapper<Optional<Study>> study = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Selection>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> customer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Allowance> allowance = new SimpleObjectProperty<>(Allowance.FIRST);
    private final BaseChanges changes;

    /// @param folder of the program, for settings, drafts and the demo
    public Workspace(Path folder, Notices notices, Jobs jobs) {
        this.folder = folder;
        this.notices = notices;
        this.jobs = jobs;
        this.opening = new Latest(jobs);
        this.settings = SettingsFile.in(folder);
        this.changes = new BaseChanges(this);
    }

    /// With threads of its own.
    public static Workspace on(Path folder, Executor ui, Notices notices) {
        return new Workspace(folder, notices, Jobs.on(ui, notices));
    }

    // State

    /// The open base, empty before one is open.
    public ReadOnlyObjectProperty<Optional<Study>> study() {
        return study.getReadOnlyProperty();
    }

    /// The customers looked at; empty as long as no base is open.
    public ObjectProperty<Optional<Selection>> selection() {
        return selection;
    }

    /// The key of the customer whose card is open.
    public ObjectProperty<Optional<String>> customer() {
        return customer;
    }

    /// What share of what an effort adds may be spent on a customer, in all rooms and on cards, until the window
    /// closes.
    public ObjectProperty<Allowance> allowance() {
        return allowance;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.settings();
    }

    public Jobs jobs() {
        return jobs;
    }

    public Edits edits() {
        return edits;
    }

    public Notices notices() {
        return notices;
    }

    /// Imports and saved work of the open base.
    public BaseChanges changes() {
        return changes;
    }

    public Drafts drafts() {
        return new Drafts(folder);
    }

    /// Whether a base is the one that [#openDemo] opens.
    public boolean isDemo(Path base) {
        return base.toAbsolutePath().equals(DemoBase.place(folder).toAbsolutePath());
    }

    // Commands

    /// Opens a base in the place of the one that is open, once it has been read.
    public void open(Path base) {
        Text title = Text.of("job.open", base.getFileName().toString());
        open(title, progress -> base, why -> refuse(base, why));
    }

    private void open(Text title, Work<Path> base, Consumer<WorkbenchException> refused) {
        Opening one = new Opening(this);
        opening.steps(
                title,
                (progress, shown) -> one.read(base.run(progress), progress, shown),
                one::show,
                refused,
                one::end);
    }

    /// A base that is gone is offered no more.
    private void refuse(Path base, WorkbenchException why) {
        notices.refused(why);
        if (why.kind() == ErrorKind.BASE_MISSING) change(before -> before.without(named(base)));
    }

    /// Opens the demo chain, which is made where it is not there yet.
    public void openDemo() {
        open(Text.of("job.demo"), progress -> DemoBase.in(folder, progress), notices::refused);
    }

    public void change(UnaryOperator<Settings> how) {
        Settings changed = how.apply(settings.get());
        if (changed.equals(settings.get())) return;
        settings.set(changed);
        jobs.run(
                Text.of("job.settings"),
                progress -> {
                    settings.write(changed);
                    return changed;
                },
                written -> {});
    }

    /// Gives what was cancelled time to put things back, and keeps the settings. Not on the user interface's thread,
    /// and last of all.
    public void close(Settings last, Duration patience) {
        jobs.close(patience);
        settings.keep(last);
    }

    /// Reads a base and computes what every room needs first.
    Study read(Path base, Progress progress) throws WorkbenchException {
        file.lock();
        try {
            return Study.of(OpenBase.read(base, progress), progress);
        } finally {
            file.unlock();
        }
    }

    /// Only one piece of work at a time has the file.
    ReentrantLock file() {
        return file;
    }

    void show(Study read) {
        edits.clear();
        customer.set(Optional.empty());
        replace(read);
    }

    /// A base that was read to its end is offered again.
    void remember(Study whole) {
        change(before -> before.withOpened(named(whole.base().path())));
    }

    /// No base is open.
    void forget() {
        edits.clear();
        customer.set(Optional.empty());
        selection.set(Optional.empty());
        study.set(Optional.empty());
    }

    private void replace(Study read) {
        selection.set(Optional.empty());
        study.set(Optional.of(read));
        selection.set(Optional.of(Selection.everybody(read.customers())));
    }

    /// A base that was changed: it takes the place of the open one; if it is another, that is a new beginning.
    void opened(Study read) {
        if (isOpen(read.base().path())) {
            replace(read);
        } else {
            show(read);
            remember(read);
        }
    }

    boolean isOpen(Path base) {
        return study.get().filter(now -> now.base().path().equals(base)).isPresent();
    }

    /// Other saved work in the open base, unless another was opened meanwhile.
    void rereadWork(OpenBase base) {
        study.get()
                .filter(now -> now.base().path().equals(base.path())
                        && now.snapshot().version() == base.snapshot().version())
                .ifPresent(now -> reread(now, now.with(base)));
    }

    private void reread(Study before, Study now) {
        study.set(Optional.of(now));
        if (!before.base().churn().equals(now.base().churn())) selection.get().ifPresent(one -> recount(now, one));
    }

    /// Others are called churned now, so the rule of those looked at may mean others.
    private void recount(Study now, Selection before) {
        if (before.isEverybody()) return;
        jobs.run(
                Text.of("job.recount"),
                progress -> new Selection(
                        before.rule(), RuleEvaluation.of(now.base().rules().read(before.rule()), now.dimensions())),
                counted -> {
                    boolean same = selection.get().equals(Optional.of(before))
                            && study.get().equals(Optional.of(now));
                    if (same) selection.set(Optional.of(counted));
                });
    }

    private static String named(Path base) {
        return base.toAbsolutePath().toString();
    }
}
