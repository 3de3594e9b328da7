package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.analysis.health.Health;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.Study;

/// What there is to say of a base.
///
/// @param path of the base; nothing of it is held, as these facts may be shown after another has been opened
/// @param version of its snapshot
/// @param leftOut what was set aside
record BaseFacts(
        Path path,
        long version,
        List<LeftOut> leftOut,
        BaseDescription description,
        Health health,
        Map<Group, Integer> groups) {
    /// O(lines · log of a product's lines).
    static BaseFacts of(Study study, Progress progress) {
        BaseDescription description = BaseDescription.of(study.snapshot());
        Health health =
                Health.of(study.snapshot(), description, study.dimensions().profile(), progress);
        return new BaseFacts(
                study.base().path(),
                study.snapshot().version(),
                HealthViewModel.leftOut(study),
                description,
                health,
                study.dimensions().groups().sizes());
    }

    /// Whether they hold for what was read of a base: saved work may have changed.
    boolean isOf(Study other) {
        return path.equals(other.base().path()) && version == other.snapshot().version();
    }
}
