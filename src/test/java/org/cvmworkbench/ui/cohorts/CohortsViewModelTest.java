package org.cvmworkbench.ui.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.charts.CohortCurves;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortsViewModelTest {
    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private Workspace workspace;
    private CohortsViewModel cohorts;

    @BeforeEach
    void begin() {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        cohorts = new CohortsViewModel(workspace);
    }

    @Test
    void withoutABaseThereIsNothing() {
        cohorts.refresh();
        cohorts.by(Period.WEEK);
        assertThat(cohorts.shown().get()).isEmpty();
        assertThat(cohorts.people().get()).isEmpty();
        assertThat(cohorts.rule()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void itCountsOnlyWhenItsPageAsks() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        assertThat(cohorts.shown().get()).isEmpty();
        cohorts.refresh();
        CohortsShown first = shown();
        cohorts.refresh();
        assertThat(shown()).isSameAs(first);
        assertThat(first.table().customers()).isBetween(1500, 2000);
        assertThat(first.rows()).hasSize(3);
    }

    @Test
    void thePeopleOfACellAreAsManyAsItSays() throws Exception {
        open();
        for (Period by : Period.values()) {
            cohorts.by(by);
            CohortRow row = shown().table().rows().get(1);
            cohorts.choose(new CohortCell(by, row.period(), 1));
            CellPeople people = cohorts.people().get().orElseThrow();
            assertThat(people.who(true).count()).isEqualTo((int) row.cells()[1]);
            assertThat(people.who(true).count() + people.who(false).count()).isEqualTo(row.size());
        }
    }

    @Test
    void nothingOfABaseStaysWhenAnotherIsOpened() throws Exception {
        open();
        assertThat(cohorts.people().get()).isPresent();
        workspace.open(DemoBases.copyInto(Files.createDirectory(folder.resolve("other")), 2000));
        assertThat(cohorts.shown().get()).isEmpty();
        assertThat(cohorts.people().get()).isEmpty();
        cohorts.refresh();
        assertThat(shown().table().customers()).isBetween(1500, 2000);
        assertThat(bugs).isEmpty();
    }

    @Test
    void rowsAreChosenAndPutAwayAndTheOldestMakesRoom() throws Exception {
        open();
        int[] cohort =
                shown().table().rows().stream().mapToInt(CohortRow::period).toArray();
        shown().cohorts().forEach(cohorts::toggle);
        assertThat(shown().cohorts()).isEmpty();
        for (int row = 0; row <= CohortCurves.MOST; row++) cohorts.toggle(cohort[row]);
        assertThat(shown().rows()).containsExactly(1, 2, 3, 4, 5);
        cohorts.toggle(cohort[3]);
        assertThat(shown().rows()).containsExactly(1, 2, 4, 5);
    }

    @Test
    void anotherMeasureKeepsWhatIsChosen() throws Exception {
        open();
        int last = shown().table().rows().getLast().period();
        cohorts.toggle(last);
        cohorts.choose(new CohortCell(Period.MONTH, last, 0));
        CohortsShown before = shown();
        cohorts.measure(Measure.REVENUE);
        assertThat(shown().table().request().measure()).isEqualTo(Measure.REVENUE);
        assertThat(shown().cohorts()).isEqualTo(before.cohorts());
        assertThat(shown().cell()).isEqualTo(before.cell());
    }

    @Test
    void aCellBecomesASegmentOfTheSamePeopleAndCanBeUndone() throws Exception {
        open();
        cohorts.list(false);
        CustomerSet missing = cohorts.people().get().orElseThrow().who(false);
        cohorts.saveSegment("gone");
        String rule = study().base().segments().get("gone");
        assertThat(RuleEvaluation.of(Rules.customers(rule), study().dimensions()))
                .isEqualTo(missing);
        assertThat(cohorts.savedAs()).contains("gone");
        workspace.edits().undo();
        assertThat(study().base().segments()).isEmpty();
        assertThat(cohorts.savedAs()).isEmpty();
    }

    @Test
    void theSelectionOfTheOtherRoomsCanBeFollowed() throws Exception {
        open();
        int all = shown().table().customers();
        String rule = "frequency >= 4";
        CustomerSet often = RuleEvaluation.of(Rules.customers(rule), study().dimensions());
        cohorts.whose(new Whose.Selected());
        assertThat(shown().table().customers()).isEqualTo(all);
        workspace.selection().set(Optional.of(new Selection(rule, often)));
        cohorts.refresh();
        assertThat(shown().table().customers()).isEqualTo(often.count()).isLessThan(all);
        cohorts.saveSegment("came");
        cohorts.whose(new Whose.Saved("came"));
        assertThat(shown().table().customers())
                .isEqualTo(cohorts.people().get().orElseThrow().who(true).count());
        workspace.changes().deleteSegment("came");
        cohorts.refresh();
        assertThat(cohorts.whose().get()).isEqualTo(new Whose.Everybody());
        assertThat(shown().table().customers()).isEqualTo(all);
    }

    @Test
    void marginWithoutCostsSaysWhyAndShowsRevenue() throws Exception {
        open("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        cohorts.measure(Measure.MARGIN);
        assertThat(shown().table().request().measure()).isEqualTo(Measure.REVENUE);
        CohortWords words = new CohortWords(new Look(Texts.english(), false, false));
        assertThat(words.sentence(shown())).startsWith("The margin is not known");
        cohorts.measure(Measure.VALUE);
        assertThat(words.sentence(shown())).contains("3.50 each").endsWith("costs are not known, so this is revenue");
    }

    @Test
    void aBaseWithoutReceiptsHasNoCohorts() throws Exception {
        open("customer_id,registered,city\nanna,2026-01-05,Perm\n");
        assertThat(shown().table().rows()).isEmpty();
        assertThat(shown().cell()).isEmpty();
        assertThat(cohorts.people().get()).isEmpty();
    }

    @Test
    void oneCustomerIsACohort() throws Exception {
        open("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        assertThat(shown().table().rows()).hasSize(1);
        assertThat(shown().rows()).isEmpty();
        assertThat(cohorts.people().get().orElseThrow().who(true).count()).isEqualTo(1);
        assertThat(cohorts.people().get().orElseThrow().who(false).count()).isZero();
    }

    @Test
    void theTriangleGoesToAFileAndToTheClipboard() throws Exception {
        open();
        Path csv = folder.resolve("cohorts.csv");
        cohorts.export(csv);
        assertThat(Files.readAllLines(csv)).hasSize(shown().table().rows().size() + 1);
        assertThat(notices.shown()).extracting(Notice::tone).containsExactly(Notice.Tone.DONE);
        List<String> copied = new ArrayList<>();
        cohorts.copy(copied::add);
        assertThat(copied.getFirst()).startsWith("cohort\tsize\t0\t1");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws Exception {
        open();
        cohorts.export(Files.createFile(folder.resolve("blocked")).resolve("cohorts.csv"));
        assertThat(notices.shown()).extracting(Notice::tone).containsExactly(Notice.Tone.ERROR);
        assertThat(bugs).isEmpty();
    }

    private void open() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        cohorts.refresh();
    }

    private void open(String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("file.csv"), csv);
        Path base = folder.resolve("small");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        cohorts.refresh();
        assertThat(bugs).isEmpty();
    }

    private CohortsShown shown() {
        return cohorts.shown().get().orElseThrow();
    }

    private Study study() {
        return workspace.study().get().orElseThrow();
    }
}
