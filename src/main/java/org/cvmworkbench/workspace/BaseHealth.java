package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.Health;
import org.cvmworkbench.analysis.health.HealthCheck;
import org.cvmworkbench.analysis.health.Remedy;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.SetAsideText;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;

/// The health of a base without a window: looked at, mended, unmended.
public record BaseHealth(Snapshot snapshot, Health health) {
    public static BaseHealth read(Path base, Progress progress) throws WorkbenchException {
        Snapshot snapshot = OpenBase.read(base, progress).snapshot();
        int day = snapshot.asOf() == Column.NO_INT ? 0 : snapshot.asOf();
        Dimensions dimensions = new Dimensions(snapshot, day, GroupCutoffs.DEFAULT);
        Health health = Health.of(snapshot, BaseDescription.of(snapshot), dimensions.profile(), progress);
        return new BaseHealth(snapshot, health);
    }

    /// The check of a word.
    public static HealthCheck check(String word) throws WorkbenchException {
        String all = Arrays.stream(HealthCheck.values()).map(HealthCheck::word).collect(Collectors.joining(", "));
        return HealthCheck.of(word).orElseThrow(() -> new WorkbenchException(ErrorKind.CHECK_UNKNOWN, word, all));
    }

    /// Sets aside what these checks find now; all of it or, where one of them has nothing to set aside, nothing.
    public static void mend(Path base, List<HealthCheck> checks) throws WorkbenchException {
        Health health = read(base, Progress.NONE).health();
        for (HealthCheck check : checks) remedy(health.finding(check));
        try (Base open = Base.open(base, Access.WRITE)) {
            for (HealthCheck check : checks) {
                open.setAside()
                        .add(SetAsideText.print(remedy(health.finding(check)).what()), check.key() + ".name");
            }
        }
    }

    private static Remedy.LeaveOut remedy(Finding finding) throws WorkbenchException {
        return switch (finding.remedy()) {
            case Remedy.LeaveOut out -> out;
            case Remedy.Advice() ->
                throw new WorkbenchException(
                        ErrorKind.CHECK_NOT_MENDED, finding.check().word(), finding.count());
        };
    }

    /// Counts in again what was set aside under this id.
    public static void unmend(Path base, int id) throws WorkbenchException {
        try (Base open = Base.open(base, Access.READ)) {
            if (open.setAside().all().stream().noneMatch(one -> one.id() == id)) {
                throw new WorkbenchException(ErrorKind.SET_ASIDE_UNKNOWN, id);
            }
        }
        try (Base open = Base.open(base, Access.WRITE)) {
            open.setAside().remove(id);
        }
    }
}
