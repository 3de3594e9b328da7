package org.cvmworkbench.ui.base;

import java.util.Map;
import org.cvmworkbench.analysis.health.Health;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.Study;

/// What there is to say of a base.
///
/// @param of what it was computed of
record BaseFacts(Study of, BaseDescription description, Health health, Map<Group, Integer> groups) {
    /// O(lines · log of a product's lines).
    static BaseFacts of(Study study, Progress progress) {
        BaseDescription description = BaseDescription.of(study.snapshot());
        Health health =
                Health.of(study.snapshot(), description, study.dimensions().profile(), progress);
        return new BaseFacts(
                study, description, health, study.dimensions().groups().sizes());
    }

    /// Whether they hold for what was read of a base: saved work may have changed.
    boolean isOf(Study other) {
        return of.base().path().equals(other.base().path())
                && of.snapshot().version() == other.snapshot().version();
    }
}
