package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnCarryTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices(AssertionError::new);
    private DraftsViewModel drafts = new DraftsViewModel(new Workspace(Path.of(""), notices, Jobs.direct(notices)));

    @BeforeEach
    void begin() throws Exception {
        drafts = new DraftsViewModel(new Workspace(folder, notices, Jobs.direct(notices)));
        drafts.files().take(List.of(Files.writeString(folder.resolve("numbers.txt"), "7 20260201\n8 20260202\n")));
    }

    @Test
    void aLiftedColumnStandsOverWhatIsMissingFirst() {
        drafts.carry().liftByKey(column(0));
        assertThat(over()).isEqualTo("customer");
        drafts.carry().next(1);
        assertThat(over()).isEqualTo("date");
        drafts.carry().next(-1);
        drafts.carry().next(-1);
        assertThat(over()).as("round to the last").isEmpty();
        drafts.carry().next(1);

        drafts.carry().drop();

        assertThat(drafts.carry().isCarrying()).isFalse();
        assertThat(column(0).role()).contains("customer");
    }

    @Test
    void whatIsPutBackChangesNothing() {
        var before = drafts.chosen().orElseThrow().request();
        drafts.carry().liftByKey(column(0));
        drafts.carry().putBack();
        drafts.carry().drop();
        drafts.carry().lift(column(1));
        drafts.carry().drop();

        assertThat(drafts.chosen().orElseThrow().request()).isEqualTo(before);
    }

    @Test
    void aColumnWithoutANameIsNoAttribute() {
        RoleSlot attribute = new RoleSlot(RoleSlot.ATTRIBUTE, false, Optional.empty());

        assertThat(attribute.takes(column(0))).isEqualTo(!column(0).name().isEmpty());
    }

    private String over() {
        return drafts.carry().carried().get().orElseThrow().over().orElseThrow().role();
    }

    private PreviewColumn column(int at) {
        return drafts.chosen().orElseThrow().preview().columns().get(at);
    }
}
