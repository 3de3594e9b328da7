package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesEditTest {
    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private Workspace workspace = new Workspace(Path.of(""), notices, Jobs.direct(notices));
    private Path june = Path.of("");

    @BeforeEach
    void importJune() throws Exception {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        june = file("june.csv", "client,date,sum\n1,2026-06-01,10\n2,2026-06-02,20\n");
        load(june);
    }

    @Test
    void anImportIsUndoneAndDoneAgainWithoutItsFile() throws Exception {
        load(file("july.csv", "client,date,sum\n3,2026-07-01,30\n"));
        Files.delete(june);
        Files.delete(folder.resolve("july.csv"));
        List<ImportedFile> both = imports();
        assertThat(workspace.edits().toUndo().get()).contains(Text.of("edit.import", Text.of("edit.file", "july.csv")));

        workspace.edits().undo();
        assertThat(imports()).extracting(ImportedFile::name).containsExactly("june.csv");
        assertThat(customers()).isEqualTo(2);
        workspace.edits().undo();
        assertThat(imports()).isEmpty();
        assertThat(customers()).isZero();
        workspace.edits().redo();
        workspace.edits().redo();

        assertThat(imports()).isEqualTo(both);
        assertThat(customers()).isEqualTo(3);
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatWasTakenOutComesBackInItsOldPlace() throws Exception {
        load(file("july.csv", "client,date,sum\n3,2026-07-01,30\n"));
        List<ImportedFile> before = imports();

        workspace.changes().takeOut(before.getFirst());
        assertThat(imports()).extracting(ImportedFile::name).containsExactly("july.csv");
        workspace.edits().undo();

        assertThat(imports()).isEqualTo(before);
        assertThat(notices.shown())
                .last()
                .isEqualTo(Notice.done(Text.of("base.back", Text.of("edit.file", "june.csv"))));
    }

    @Test
    void severalFilesAreOneStep() throws Exception {
        Path july = file("july.csv", "client,date,sum\n3,2026-07-01,30\n");
        Path august = file("august.csv", "client,date,sum\n4,2026-08-01,40\n");
        load(july, august);
        assertThat(workspace.edits().toUndo().get())
                .contains(Text.of("edit.import", Text.of("edit.files", "july.csv", 1)));

        workspace.edits().undo();

        assertThat(imports()).extracting(ImportedFile::name).containsExactly("june.csv");
    }

    @Test
    void aRefusalLeavesTheBaseAndSaysWhy() throws Exception {
        Path base = workspace.study().get().orElseThrow().base().path();
        Path aside = base.resolveSibling("aside");
        Files.move(base, aside);

        workspace.edits().undo();
        assertThat(notices.shown()).last().extracting(Notice::tone).isEqualTo(Notice.Tone.ERROR);
        assertThat(imports()).hasSize(1);
        Files.move(aside, base);
        workspace.edits().redo();
        workspace.edits().undo();

        assertThat(imports()).isEmpty();
    }

    private void load(Path... files) {
        Path base = folder.resolve("shop.mv.db");
        List<ImportRequest> requests =
                List.of(files).stream().map(ImportRequest::of).toList();
        workspace.changes().importInto(base, requests, done -> {}, notices::refused);
    }

    private List<ImportedFile> imports() {
        return workspace.study().get().map(study -> study.base().imports()).orElse(List.of());
    }

    private int customers() {
        Optional<Study> study = workspace.study().get();
        return study.orElseThrow().customers();
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
