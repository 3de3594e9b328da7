package org.cvmworkbench.workspace;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.jobs.Faults;

/// What is to be told, the newest last, until it is put away. Failures of jobs end here.
public final class Notices implements Faults {
    private static final int MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> view = FXCollections.unmodifiableObservableList(shown);
    private final Consumer<Throwable> bugs;

    /// @param bugs gets what is wrong with the program itself
    public Notices(Consumer<Throwable> bugs) {
        this.bugs = bugs;
    }

    /// Always the same list, so that who listens to it is not forgotten.
    public ObservableList<Notice> shown() {
        return view;
    }

    /// The same is not told twice; old ones make room.
    public void tell(Notice notice) {
        shown.removeIf(other -> other.what().equals(notice.what()));
        shown.add(notice);
        if (shown.size() > MOST) shown.removeFirst();
    }

    public void putAway(Notice notice) {
        shown.remove(notice);
    }

    @Override
    public void refused(WorkbenchException why) {
        tell(Notice.of(why));
    }

    @Override
    public void bug(Throwable failure) {
        bugs.accept(failure);
    }
}
