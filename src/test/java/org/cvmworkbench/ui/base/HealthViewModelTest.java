package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.HealthCheck;
import org.cvmworkbench.analysis.health.Remedy;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthViewModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();

    @AfterEach
    void noBugs() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void oneClickLeavesLinesOutAndThreeWaysBringThemBack() throws Exception {
        Notices notices = new Notices(bugs::add);
        Workspace workspace = new Workspace(folder.resolve("program"), notices, Jobs.direct(notices));
        workspace.open(DemoBases.copyInto(folder, 2_000));
        HealthViewModel health = new HealthViewModel(workspace);
        int lines = lines(workspace);
        Remedy remedy = new Remedy.LeaveOut(new SetAside.Lines("quantity > 2"));
        Finding finding = new Finding(HealthCheck.QUANTITY_OUTLIERS, 12, lines, List.of(), remedy);

        health.remedy(finding);

        LeftOut out =
                HealthViewModel.leftOut(workspace.study().get().orElseThrow()).getFirst();
        assertThat(out.entry().reason()).isEqualTo("health.quantity-outliers.name");
        assertThat(out.lines()).isPositive();
        assertThat(lines(workspace)).isEqualTo(lines - out.lines());
        health.bringBack(out);
        assertThat(lines(workspace)).isEqualTo(lines);
        workspace.edits().undo();
        assertThat(lines(workspace)).isEqualTo(lines - out.lines());
        workspace.edits().undo();
        assertThat(lines(workspace)).isEqualTo(lines);
        assertThat(HealthViewModel.leftOut(workspace.study().get().orElseThrow()))
                .isEmpty();
    }

    private static int lines(Workspace workspace) {
        return workspace.study().get().orElseThrow().snapshot().lines().count();
    }
}
