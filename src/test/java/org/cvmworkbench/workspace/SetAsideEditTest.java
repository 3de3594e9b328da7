package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetAsideEditTest {
    private static final Text NAME = Text.of("health.price-outliers.name");

    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private Workspace workspace = new Workspace(Path.of(""), notices, Jobs.direct(notices));

    @BeforeEach
    void importJune() throws Exception {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        Path june = Files.writeString(
                folder.resolve("june.csv"), "client,date,sum\n1,2026-06-01,10\n2,2026-06-02,2000\n2,2026-06-03,20\n");
        workspace
                .changes()
                .importInto(folder.resolve("base"), List.of(ImportRequest.of(june)), done -> {}, why -> bugs.add(why));
    }

    @Test
    void whatIsLeftOutComesBackAndGoesAgain() {
        workspace.changes().setAside("health.price-outliers.name", NAME, new SetAside.Lines("amount > 100"));
        assertThat(lines()).isEqualTo(2);
        assertThat(open().snapshot().leftOut()).extracting(LeftOut::lines).containsExactly(1);
        assertThat(workspace.edits().toUndo().get()).contains(Text.of("edit.set-aside", NAME));

        workspace.edits().undo();
        assertThat(lines()).isEqualTo(3);
        assertThat(open().setAside()).isEmpty();
        workspace.edits().redo();

        assertThat(lines()).isEqualTo(2);
        assertThat(bugs).isEmpty();
    }

    @Test
    void anEntryIsCountedInAgainAndThatCanBeUndone() {
        workspace.changes().setAside("health.till-customers.name", NAME, new SetAside.Customers(List.of("2")));
        SetAsideEntry entry = open().setAside().getFirst();

        workspace.changes().countIn(entry, NAME);
        assertThat(open().snapshot().customers().count()).isEqualTo(2);
        workspace.edits().undo();

        assertThat(open().snapshot().customers().count()).isEqualTo(1);
        assertThat(open().setAside()).extracting(SetAsideEntry::what).containsExactly(entry.what());
        workspace.edits().undo();
        assertThat(open().setAside()).as("under its new id too").isEmpty();
        assertThat(bugs).isEmpty();
    }

    private int lines() {
        return open().snapshot().lines().count();
    }

    private OpenBase open() {
        return workspace.study().get().orElseThrow().base();
    }
}
