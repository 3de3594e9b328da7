package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real jobs on threads of their own, delivered to a queue that the test empties one by one.
class FileListTest {
    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private Workspace workspace = Workspace.on(Path.of(""), ui::add, new Notices(bugs::add));
    private DraftsViewModel drafts = new DraftsViewModel(workspace);

    private void begin() {
        workspace = Workspace.on(folder, ui::add, new Notices(bugs::add));
        drafts = new DraftsViewModel(workspace);
    }

    @AfterEach
    void noBugs() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void filesAreThereAtOnceAndLookedAtOneByOne() throws Exception {
        begin();
        drafts.files().take(List.of(file("a.csv"), file("b.csv"), folder));

        assertThat(states()).containsOnly(DraftState.LOOKING);
        assertThat(drafts.files().isLooking()).isTrue();
        untilIdle();

        assertThat(states()).containsExactly(DraftState.READY, DraftState.READY, DraftState.REFUSED);
        assertThat(drafts.files().bytes()).isEqualTo(2L * TEXT.length());
        assertThat(drafts.ready()).isTrue();
    }

    @Test
    void twoCorrectionsInARowBothHoldAndOnlyTheLastIsShown() throws Exception {
        begin();
        drafts.files().take(List.of(file("a.csv")));
        untilIdle();
        var columns = drafts.chosen().orElseThrow().preview().columns();

        drafts.setRole(columns.get(2), "price");
        drafts.setRole(columns.get(3), "amount");
        assertThat(drafts.chosen().orElseThrow().state()).isEqualTo(DraftState.LOOKING);
        List<String> loaded = new ArrayList<>();
        drafts.whenLooked(() -> loaded.add("loaded"));
        assertThat(loaded).isEmpty();
        untilIdle();

        assertThat(loaded).containsExactly("loaded");
        assertThat(drafts.chosen().orElseThrow().request().settings())
                .containsEntry("price", "sum")
                .containsEntry("amount", "other");
    }

    @Test
    void aFileLeftOutMeanwhileDoesNotComeBack() throws Exception {
        begin();
        drafts.files().take(List.of(file("a.csv"), file("b.csv")));
        drafts.files().leaveOut();
        untilIdle();

        assertThat(drafts.files().files().get()).extracting(ListedFile::title).containsExactly("b.csv");
        drafts.files().take(List.of(file("c.csv")));
        drafts.clear();
        untilIdle();
        assertThat(drafts.files().files().get()).isEmpty();
    }

    @Test
    void partsOfNoKindDoNotKeepTheOthersWaiting() throws Exception {
        begin();
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var part : Map.of(
                            "a.csv",
                            TEXT,
                            "notes.txt",
                            "hello there\n",
                            "truth.json",
                            "{\"a\":[{\"x\":1}],\"b\":[{\"y\":2}]}")
                    .entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }

        drafts.files().take(List.of(zip));
        untilIdle();

        assertThat(drafts.files().files().get()).hasSize(3);
        assertThat(drafts.requests()).extracting(ImportRequest::part).containsExactly(Optional.of("a.csv"));
        assertThat(drafts.ready()).isTrue();
    }

    private List<DraftState> states() {
        return drafts.files().files().get().stream().map(ListedFile::state).toList();
    }

    private static final String TEXT = "client,date,sum,other\n7,2026-01-01,10,11\n";

    private Path file(String name) throws Exception {
        return Files.writeString(folder.resolve(name), TEXT);
    }

    private void untilIdle() throws InterruptedException {
        while (!workspace.jobs().running().isEmpty()) {
            Runnable delivery = ui.poll(30, TimeUnit.SECONDS);
            assertThat(delivery).as("a delivery").isNotNull();
            delivery.run();
        }
    }
}
