package org.cvmworkbench.ui.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CohortComparison;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.FirstVisits;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.ChartTheme;
import org.cvmworkbench.charts.ComparisonChart;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.GroupAnswer;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.ViewModelTest;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortsViewModelTest extends ViewModelTest {
    private CohortsViewModel cohorts;

    @BeforeEach
    void begin() {
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
        openDemo();
        assertThat(cohorts.shown().get()).isEmpty();
        cohorts.refresh();
        CohortsShown first = shown();
        cohorts.refresh();
        assertThat(shown()).isSameAs(first);
        assertThat(customers()).isBetween(1500, 2000);
        assertThat(first.rows()).hasSize(3);
    }

    @Test
    void thePeopleOfACellAreAsManyAsItSays() throws Exception {
        open();
        for (Period by : Period.values()) {
            cohorts.by(by);
            FollowedRow row = shown().table().rows().get(1);
            cohorts.choose(new RowCell(row.label(), 1));
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
        assertThat(customers()).isBetween(1500, 2000);
        assertThat(bugs).isEmpty();
    }

    @Test
    void rowsAreChosenAndPutAwayAndTheLastFiveAreDrawn() throws Exception {
        open();
        choose();
        assertThat(shown().chosen()).isEmpty();
        choose(0, 1, 2, 3, 4, 5);
        assertThat(shown().rows()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(shown().drawn()).isEqualTo(shown().chosen().subList(1, 6));
        cohorts.toggle(shown().chosen().get(3));
        assertThat(shown().rows()).containsExactly(0, 1, 2, 4, 5);
        choose(6);
        cohorts.chooseUpTo(shown().table().rows().get(3).label());
        assertThat(shown().rows()).containsExactly(6, 5, 4, 3);
    }

    @Test
    void anotherMeasureKeepsWhatIsChosen() throws Exception {
        open();
        String last = shown().table().rows().getLast().label();
        cohorts.toggle(last);
        cohorts.choose(new RowCell(last, 0));
        CohortsShown before = shown();
        cohorts.measure(Measure.REVENUE);
        assertThat(shown().table().request().measure()).isEqualTo(Measure.REVENUE);
        assertThat(shown().chosen()).isEqualTo(before.chosen());
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
        int all = customers();
        String rule = "frequency >= 4";
        CustomerSet often = RuleEvaluation.of(Rules.customers(rule), study().dimensions());
        cohorts.whose(new Whose.Selected());
        assertThat(customers()).isEqualTo(all);
        workspace.selection().set(Optional.of(new Selection(rule, often)));
        cohorts.refresh();
        assertThat(customers()).isEqualTo(often.count()).isLessThan(all);
        cohorts.saveSegment("came");
        cohorts.whose(new Whose.Saved("came"));
        assertThat(customers())
                .isEqualTo(cohorts.people().get().orElseThrow().who(true).count());
        workspace.changes().deleteSegment("came");
        cohorts.refresh();
        assertThat(cohorts.whose().get()).isEqualTo(new Whose.Everybody());
        assertThat(customers()).isEqualTo(all);
    }

    @Test
    void marginWithoutCostsSaysWhyAndShowsRevenue() throws Exception {
        openSmall("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        cohorts.measure(Measure.MARGIN);
        assertThat(shown().table().request().measure()).isEqualTo(Measure.REVENUE);
        CohortWords words = new CohortWords(new Look(Texts.english(), false, false));
        assertThat(words.sentence(shown())).startsWith("The margin is not known");
        cohorts.measure(Measure.VALUE);
        assertThat(words.sentence(shown())).contains("3.50 each").endsWith("costs are not known, so this is revenue");
    }

    @Test
    void aBaseWithoutReceiptsHasNoCohorts() throws Exception {
        openSmall("customer_id,registered,city\nanna,2026-01-05,Perm\n");
        assertThat(shown().table().rows()).isEmpty();
        assertThat(shown().cell()).isEmpty();
        assertThat(cohorts.people().get()).isEmpty();
    }

    @Test
    void oneCustomerIsACohort() throws Exception {
        openSmall("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        assertThat(shown().table().rows()).hasSize(1);
        assertThat(shown().rows()).isEmpty();
        assertThat(cohorts.people().get().orElseThrow().who(true).count()).isEqualTo(1);
        assertThat(cohorts.people().get().orElseThrow().who(false).count()).isZero();
    }

    @Test
    void theTriangleGoesToAFileAndToTheClipboard() throws Exception {
        open();
        Path csv = folder.resolve("cohorts.csv");
        cohorts.export().orElseThrow().into(csv);
        assertThat(Files.readAllLines(csv)).hasSize(shown().table().rows().size() + 1);
        assertThat(notices.shown()).extracting(Notice::tone).containsExactly(Notice.Tone.DONE);
        List<String> copied = new ArrayList<>();
        cohorts.export().orElseThrow().copy(copied::add);
        assertThat(copied.getFirst()).startsWith("cohort\tsize\t0\t1");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws Exception {
        open();
        cohorts.export()
                .orElseThrow()
                .into(Files.createFile(folder.resolve("blocked")).resolve("cohorts.csv"));
        assertThat(notices.shown()).extracting(Notice::tone).containsExactly(Notice.Tone.ERROR);
        assertThat(bugs).isEmpty();
    }

    @Test
    void rowsCanBeGroupsWhosePeopleBecomeSegments() throws Exception {
        open();
        workspace.changes().saveSegment("often", "frequency >= 4");
        workspace.changes().saveSegment("all", "");
        for (Grouping rows : Grouping.values()) {
            cohorts.grouping(rows);
            assertThat(shown().table().rows()).as("%s", rows).isNotEmpty();
            FollowedRow row = shown().table().rows().getLast();
            cohorts.choose(new RowCell(row.label(), 0));
            CellPeople people = cohorts.people().get().orElseThrow();
            assertThat(people.who(true).count()).isEqualTo((int) row.cells()[0]);
            assertThat(people.who(true).count() + people.who(false).count()).isEqualTo(row.of(0));
            String rule = cohorts.rule().orElseThrow();
            assertThat(RuleEvaluation.of(study().base().rules().read(rule), study().dimensions()))
                    .isEqualTo(people.who(true));
            CohortWords words = new CohortWords(new Look(Texts.russian(), false, false));
            assertThat(words.sentence(shown())).contains(rows == Grouping.TIME ? "Когорта" : row.label());
        }
        assertThat(shown().table().rows()).extracting(FollowedRow::label).containsExactly("all", "often");
        assertThat(bugs).isEmpty();
    }

    /// What is seen is what the command tells.
    @Test
    void groupsAgreeWithTheCommand() throws Exception {
        open();
        cohorts.grouping(Grouping.STORE);
        cohorts.measure(Measure.VALUE);
        Dimensions dimensions = study().dimensions();
        CohortRequest request =
                new CohortRequest(Period.MONTH, Measure.VALUE, false, CustomerSet.all(dimensions.customers()));
        FirstVisits first = FirstVisits.of(dimensions.snapshot(), dimensions.totals(), false);
        GroupTable told =
                GroupTable.of(dimensions.snapshot(), dimensions.totals(), request, first.labels(CohortBy.STORE));
        assertThat(GroupAnswer.of((GroupTable) shown().table(), CohortBy.STORE))
                .isEqualTo(GroupAnswer.of(told, CohortBy.STORE));
        Path csv = folder.resolve("stores.csv");
        cohorts.export().orElseThrow().into(csv);
        assertThat(Files.readAllLines(csv)).hasSize(told.rows().size() + 1);
    }

    @Test
    void whatABaseDoesNotKnowIsSaid() throws Exception {
        openSmall("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        CohortWords words = new CohortWords(new Look(Texts.english(), false, false));
        for (Grouping rows : List.of(Grouping.STORE, Grouping.SEGMENT)) {
            cohorts.grouping(rows);
            assertThat(shown().table().rows()).isEmpty();
            assertThat(words.sentence(shown())).isEqualTo(Texts.english().get("cohorts.none." + rows.word()));
        }
        assertThat(bugs).isEmpty();
    }

    @Test
    void chosenRowsAreAveragedOverEqualWindows() throws Exception {
        open();
        choose(0, 2);
        assertThat(cohorts.together()).isEmpty();
        cohorts.average(true);
        CohortAverage average = cohorts.together().orElseThrow().average();
        FollowedRow old = shown().table().rows().get(0);
        FollowedRow young = shown().table().rows().get(2);
        assertThat(average.customers()).isEqualTo(old.size() + young.size());
        assertThat(average.ages()).isEqualTo(young.completeAges());
        assertThat(average.leftOut()).isEqualTo(old.completeAges() - young.completeAges());
        for (int age = 0; age < average.ages(); age++) {
            double sum = old.cells()[age] + young.cells()[age];
            assertThat(average.each(age)).isCloseTo(sum / average.customers(), within(1e-12));
        }
        shown().chosen().forEach(cohorts::toggle);
        assertThat(cohorts.together()).isEmpty();
    }

    @Test
    void twoPeriodsAndTwoSegmentsAreCompared() throws Exception {
        open();
        choose(0, 1);
        CohortComparison rest = compared();
        assertThat(rest.one().rows()).isEqualTo(2);
        assertThat(rest.shared().customers()[0]).isZero();
        cohorts.keep();
        assertThat(cohorts.curve().get()).isEqualTo(CurveView.COMPARISON);
        choose(2, 3);
        CohortComparison periods = compared();
        assertThat(periods.one().each(1)).isEqualTo(rest.one().each(1));
        assertThat(periods.other().customers())
                .isEqualTo(shown().of(shown().chosen()).stream()
                        .mapToInt(FollowedRow::size)
                        .sum());
        workspace.changes().saveSegment("often", "frequency >= 4");
        cohorts.refresh();
        cohorts.whose(new Whose.Saved("often"));
        choose(0, 1);
        CohortComparison segments = compared();
        assertThat(segments.shared().customers()[0]).isEqualTo(segments.other().customers());
        assertThat(segments.difference(1)).isNegative();
        RowComparison rows =
                new RowComparison(shown(), cohorts.kept().get(), cohorts.whose().get());
        assertThat(rows.names(Texts.english()).get(1)).startsWith("often, ");
        String said = ComparisonChart.of(
                        segments,
                        List.of("a", "b"),
                        shown().table(),
                        1,
                        new ChartStyle(ChartTheme.light(), Texts.english()))
                .description()
                .text();
        assertThat(said).contains("A is lower by").contains("Customers in both");
        cohorts.by(Period.WEEK);
        assertThat(cohorts.kept().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void retentionIsProjectedWhereItIsAskedForAndShown() throws Exception {
        open();
        Projecting projecting = cohorts.projecting();
        assertThat(projecting.found().get()).isEmpty();
        projecting.want(true);
        CohortProjection months = projecting.found().get().orElseThrow();
        assertThat(months.by()).isEqualTo(Period.MONTH);
        shown().chosen().forEach(cohorts::toggle);
        assertThat(projecting.found().get()).containsSame(months);
        cohorts.by(Period.QUARTER);
        assertThat(projecting.found().get().orElseThrow().by()).isEqualTo(Period.QUARTER);
        cohorts.measure(Measure.REVENUE);
        assertThat(projecting.found().get()).isEmpty();
        cohorts.measure(Measure.CUSTOMERS);
        cohorts.grouping(Grouping.STORE);
        assertThat(projecting.found().get()).isEmpty();
        cohorts.grouping(Grouping.TIME);
        assertThat(projecting.found().get()).isPresent();
        projecting.want(false);
        assertThat(projecting.found().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBaseWithoutALawSaysWhyNothingIsProjected() throws Exception {
        openSmall("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        cohorts.projecting().want(true);
        CohortProjection projection = cohorts.projecting().found().get().orElseThrow();
        assertThat(Texts.english().say(projection.says())).startsWith("Nothing is projected: ");
    }

    private CohortComparison compared() {
        return new RowComparison(shown(), cohorts.kept().get(), cohorts.whose().get()).answer();
    }

    /// Chooses these rows and no others.
    private void choose(int... rows) {
        shown().chosen().forEach(cohorts::toggle);
        for (int row : rows) cohorts.toggle(shown().table().rows().get(row).label());
    }

    private void open() throws Exception {
        openDemo();
        cohorts.refresh();
    }

    private void openSmall(String csv) throws Exception {
        openFile(csv);
        cohorts.refresh();
        assertThat(bugs).isEmpty();
    }

    private int customers() {
        return shown().table().rows().stream().mapToInt(FollowedRow::size).sum();
    }

    private CohortsShown shown() {
        return cohorts.shown().get().orElseThrow();
    }
}
