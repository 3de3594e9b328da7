package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is called churn belongs to the base: kept in it, heeded by rules, undone like any act.
class ChurnEditTest {
    private static final ChurnDefinition MONTH = new ChurnDefinition.FixedDays(30);
    private static final ChurnDefinition CHANCE = new ChurnDefinition.LowChance(0.5);

    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private Workspace workspace = new Workspace(Path.of(""), notices, Jobs.direct(notices));
    private Path base = Path.of("");

    @BeforeEach
    void open() throws Exception {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        base = DemoBases.copyInto(folder, 2000);
        workspace.open(base);
    }

    @Test
    void itIsKeptAndUndoneAndDoneAgain() throws Exception {
        assertThat(study().base().churn()).isEqualTo(ChurnDefinition.DEFAULT);
        workspace.changes().defineChurn(MONTH);
        assertThat(study().dimensions().churn().definition()).isEqualTo(MONTH);
        assertThat(OpenBase.read(base, Progress.NONE).churn()).isEqualTo(MONTH);
        assertThat(workspace.edits().toUndo().get().orElseThrow().key()).isEqualTo("edit.churn");
        workspace.edits().undo();
        assertThat(study().base().churn()).isEqualTo(ChurnDefinition.DEFAULT);
        assertThat(OpenBase.read(base, Progress.NONE).churn()).isEqualTo(ChurnDefinition.DEFAULT);
        workspace.edits().redo();
        assertThat(study().base().churn()).isEqualTo(MONTH);
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatIsNoOtherDefinitionIsNoEdit() {
        workspace.changes().defineChurn(ChurnDefinition.DEFAULT);
        assertThat(workspace.edits().toUndo().get()).isEmpty();
    }

    @Test
    void thoseLookedAtAreCountedAnewAndTheRestIsKept() throws Exception {
        workspace.selection().set(Optional.of(selected("churned = yes")));
        Study before = study();
        workspace.changes().defineChurn(MONTH);
        assertThat(workspace.selection().get().orElseThrow())
                .isEqualTo(selected("churned = yes"))
                .satisfies(now -> assertThat(now.customers().count())
                        .isGreaterThan(before.dimensions().churn().churned().count()));
        assertThat(study().dimensions().profile()).isSameAs(before.dimensions().profile());
        assertThat(selected("churned = no").customers().count()
                        + selected("churned = yes").customers().count())
                .isEqualTo(selected("frequency > 0").customers().count());
        assertThat(bugs).isEmpty();
    }

    @Test
    void aLowChanceMeansWhomTheWordAliveMeans() throws Exception {
        workspace.changes().defineChurn(CHANCE);
        assertThat(selected("churned = yes").customers())
                .isEqualTo(selected("alive < 0.5").customers())
                .satisfies(whom -> assertThat(whom.count()).isPositive());
        assertThat(study().dimensions().churn().said().key()).isEqualTo("churn.chance");
    }

    private Selection selected(String rule) throws Exception {
        return new Selection(rule, RuleEvaluation.of(study().base().rules().read(rule), study().dimensions()));
    }

    private Study study() {
        return workspace.study().get().orElseThrow();
    }
}
