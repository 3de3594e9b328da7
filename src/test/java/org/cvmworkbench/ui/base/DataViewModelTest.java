package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.HealthCheck;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.workspace.ImportSummary;
import org.cvmworkbench.workspace.ImportedFile;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataViewModelTest {
    private static final String RECEIPTS =
            "client;day;sum;remark\n7;01.02.2026;10,50;\n8;02.02.2026;x;late\n8;03.02.2026;-11,00;\n";

    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private Workspace workspace = new Workspace(Path.of(""), notices, Jobs.direct(notices));
    private DataViewModel data = new DataViewModel(workspace, FileDialogs.NONE);

    private final FileDialogs dialogs = new FileDialogs() {
        @Override
        public List<Path> open(Text title, Sort sort) {
            return List.copyOf(chosen);
        }

        @Override
        public Optional<Path> save(Text title, String name, List<Sort> sorts) {
            proposed.add(name);
            return chosen.stream().findFirst();
        }
    };

    @BeforeEach
    void begin() {
        workspace = new Workspace(folder.resolve("program"), notices, Jobs.direct(notices));
        data = new DataViewModel(workspace, dialogs);
    }

    @AfterEach
    void noBugs() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void filesAreLookedAtThenLoadedIntoANewBase() throws Exception {
        data.take(List.of(file("june.csv", RECEIPTS)));
        FileDraft draft = data.drafts().chosen().orElseThrow();
        assertThat(draft.preview().counts()).isEqualTo(new RowCounts(3, 2, 1, 0, 0));
        assertThat(data.drafts().ready()).isTrue();
        assertThat(workspace.study().get()).isEmpty();

        data.drafts().setKeep("amount > 0");
        choose(folder.resolve("shop.mv.db"));
        data.loadIntoNew();

        assertThat(proposed).containsExactly("june.mv.db");
        Loaded loaded = data.loaded().get().orElseThrow();
        assertThat(loaded.files()).extracting(ImportSummary::counts).containsExactly(new RowCounts(3, 1, 1, 1, 0));
        assertThat(loaded.rejects())
                .hasValueSatisfying(place -> assertThat(place).exists());
        assertThat(data.drafts().files().files().get()).isEmpty();
        assertThat(data.loading().get()).isEmpty();
        assertThat(workspace.study().get().orElseThrow().customers()).isEqualTo(1);
    }

    @Test
    void anotherMappingIsSeenAtOnceAndLoaded() throws Exception {
        data.take(List.of(file("numbers.txt", "7 20260201 2 10.50\n8 20260202 3 11.00\n")));
        assertThat(data.drafts().ready()).isFalse();

        setRole(0, "customer");
        setRole(1, "date");
        assertThat(data.drafts().ready()).isTrue();
        setRole(3, "amount");
        choose(folder.resolve("shop.mv.db"));
        data.loadIntoNew();

        data.count(workspace.study().get());
        assertThat(data.facts().get().orElseThrow().description().total()).isEqualTo(2_150);
    }

    @Test
    void aWrongRuleIsSaidAndNothingIsLost() throws Exception {
        data.take(List.of(file("june.csv", RECEIPTS)));

        data.drafts().setKeep("amount >");

        FileDraft draft = data.drafts().chosen().orElseThrow();
        assertThat(draft.refused())
                .hasValueSatisfying(why -> assertThat(why.kind()).isEqualTo(ErrorKind.SYNTAX));
        assertThat(draft.preview().counts().read()).isEqualTo(3);
        assertThat(data.drafts().ready()).isFalse();
        choose(folder.resolve("shop.mv.db"));
        data.loadIntoNew();
        assertThat(folder.resolve("shop.mv.db")).doesNotExist();
        data.drafts().setKeep("");
        assertThat(data.drafts().ready()).isTrue();
    }

    @Test
    void whatCannotBeLoadedIsToldAndTheRestIsTaken() throws Exception {
        Path picture = folder.resolve("photo.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        data.take(List.of(folder, picture, file("empty.csv", ""), file("june.csv", RECEIPTS)));

        assertThat(data.drafts().files().files().get())
                .filteredOn(ListedFile.Refused.class::isInstance)
                .extracting(file -> ((ListedFile.Refused) file).why().kind())
                .containsExactly(ErrorKind.FILE_IS_FOLDER, ErrorKind.FILE_BINARY, ErrorKind.FILE_EMPTY);
        assertThat(data.drafts().files().drafts()).extracting(FileDraft::title).containsExactly("june.csv");
        choose(folder.resolve("shop.mv.db"));
        data.loadIntoNew();
        assertThat(workspace.study().get().orElseThrow().customers()).isEqualTo(2);
    }

    @Test
    void aBaseAmongTheFilesIsOpened() throws Exception {
        Path base = DemoBases.copyInto(folder, 2_000);

        data.take(List.of(base));

        assertThat(workspace.study().get().orElseThrow().base().name()).isEqualTo("demo");
        assertThat(data.drafts().files().files().get()).isEmpty();
        assertThat(data.recent()).isEmpty();
    }

    @Test
    void aForeignFileUnderTheNameOfABaseIsRefused() throws Exception {
        Path foreign = file("foreign.mv.db", "SQLite format 3\0");

        data.open(foreign);
        data.open(folder.resolve("gone.mv.db"));

        assertThat(notices.shown()).extracting(Notice::tone).containsOnly(Notice.Tone.ERROR);
        assertThat(notices.shown())
                .extracting(notice -> notice.what().key())
                .containsExactly("error.base-foreign", "error.base-missing");
        assertThat(workspace.study().get()).isEmpty();
    }

    @Test
    void aBaseThatAnotherHoldsIsRefused() throws Exception {
        Path base = DemoBases.copyInto(folder, 2_000);

        try (Base held = Base.open(base, Access.WRITE)) {
            data.open(held.imports().isEmpty() ? folder : base);
        }

        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.what().key()).isEqualTo("error.base-in-use"));
    }

    @Test
    void theHealthOfTheOpenBaseIsCountedOnce() throws Exception {
        data.open(DemoBases.copyInto(folder, 2_000));
        data.count(workspace.study().get());
        BaseFacts facts = data.facts().get().orElseThrow();

        data.count(workspace.study().get());

        assertThat(data.facts().get()).containsSame(facts);
        assertThat(facts.description().customers()).isEqualTo(2_000);
        assertThat(facts.groups().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2_000);
        assertThat(facts.health().findings()).extracting(Finding::check).containsExactly(HealthCheck.values());
    }

    @Test
    void aFileIsTakenOutAndComesBack() throws Exception {
        data.open(DemoBases.copyInto(folder, 2_000));
        List<ImportedFile> before = workspace.study().get().orElseThrow().base().imports();

        data.takeOut(before.get(2));
        data.count(workspace.study().get());
        assertThat(data.facts().get().orElseThrow().description().lines()).isZero();
        workspace.edits().undo();

        assertThat(workspace.study().get().orElseThrow().base().imports()).isEqualTo(before);
        data.count(workspace.study().get());
        assertThat(data.facts().get().orElseThrow().description().lines()).isPositive();
    }

    @Test
    void aFileTakenTwiceIsThereOnce() throws Exception {
        Path june = file("june.csv", RECEIPTS);
        data.take(List.of(june));
        data.take(List.of(june, file("july.csv", RECEIPTS)));

        assertThat(data.drafts().files().files().get())
                .extracting(ListedFile::title)
                .containsExactly("june.csv", "july.csv");
        data.drafts().files().choose(1);
        data.drafts().files().leaveOut();
        assertThat(data.drafts().chosen().orElseThrow().title()).isEqualTo("june.csv");
        data.drafts().files().leaveOut();
        assertThat(data.drafts().chosen()).isEmpty();
    }

    private void setRole(int column, String role) {
        FileDraft draft = data.drafts().chosen().orElseThrow();
        data.drafts().setRole(draft.preview().columns().get(column), role);
    }

    private void choose(Path place) {
        chosen.clear();
        chosen.add(place);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
