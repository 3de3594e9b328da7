package org.cvmworkbench.ui.base;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.HealthCheck;
import org.cvmworkbench.analysis.health.Remedy;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;

/// What is done about what was found in the data, and which findings are looked at closely.
final class HealthViewModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Set<HealthCheck>> opened = new ReadOnlyObjectWrapper<>(Set.of());

    private final ReadOnlyBooleanWrapper cleanShown = new ReadOnlyBooleanWrapper();

    HealthViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The findings that show their examples.
    ReadOnlyObjectProperty<Set<HealthCheck>> opened() {
        return opened.getReadOnlyProperty();
    }

    /// Whether what was looked for in vain is named.
    ReadOnlyBooleanProperty cleanShown() {
        return cleanShown.getReadOnlyProperty();
    }

    /// What is left out of every figure of a base, with how much that is.
    static List<LeftOut> leftOut(Study study) {
        return study.snapshot().leftOut();
    }

    /// Opens a finding, or closes it.
    void toggle(HealthCheck check) {
        Set<HealthCheck> now = EnumSet.noneOf(HealthCheck.class);
        now.addAll(opened.get());
        if (!now.remove(check)) now.add(check);
        opened.set(Set.copyOf(now));
    }

    void toggleClean() {
        cleanShown.set(!cleanShown.get());
    }

    /// Does what the finding offers; undo takes it back.
    void remedy(Finding finding) {
        if (finding.remedy() instanceof Remedy.LeaveOut(var what)) {
            String reason = finding.check().key() + ".name";
            workspace.changes().setAside(reason, Text.of(reason), what);
        }
    }

    void bringBack(LeftOut one) {
        workspace.changes().countIn(one.entry(), Text.of(one.entry().reason()));
    }
}
