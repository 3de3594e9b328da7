package org.cvmworkbench.ui.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.GroupSurvival;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.ChartTheme;
import org.cvmworkbench.charts.SurvivalChart;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortSurvivalTest {
    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private CohortsViewModel cohorts;

    @BeforeEach
    void begin() throws Exception {
        Notices notices = new Notices(bugs::add);
        cohorts = new CohortsViewModel(new Workspace(folder, notices, Jobs.direct(notices)));
        cohorts.workspace().open(DemoBases.copyInto(folder, 2000));
        cohorts.refresh();
    }

    @Test
    void theChosenRowsAreFollowedInTheOrderOfTheirColours() {
        CohortsShown shown = shown();
        cohorts.toggle(shown.chosen().getFirst());
        cohorts.toggle(shown.chosen().getFirst());
        GroupSurvival survival = survival(ChurnDefinition.DEFAULT);
        assertThat(survival.groups())
                .extracting(GroupSurvival.Group::label)
                .containsExactlyElementsOf(shown().chosen());
        for (int i = 0; i < survival.groups().size(); i++) {
            int row = shown().rows().get(i);
            assertThat(survival.groups().get(i).curve().customers())
                    .isEqualTo(shown().table().rows().get(row).size());
        }
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatIsCalledChurnDecidesWhoStays() {
        GroupSurvival strict = survival(new ChurnDefinition.FixedDays(30));
        GroupSurvival patient = survival(new ChurnDefinition.FixedDays(180));
        for (int i = 0; i < strict.groups().size(); i++) {
            double[] short30 = strict.groups().get(i).curve().survival();
            double[] long180 = patient.groups().get(i).curve().survival();
            assertThat(short30[short30.length - 1]).isLessThanOrEqualTo(long180[long180.length - 1]);
        }
    }

    @Test
    void theChartSaysInWordsWhetherTheCohortsDiffer() {
        for (Texts texts : List.of(Texts.english(), Texts.russian())) {
            String said = chart(texts);
            assertThat(said).contains("p ").contains(texts.say(ChurnDefinition.DEFAULT.said()));
            assertThat(said).containsPattern("law of contracts|закон контрактов|Not drawn on|Дальше не продолжено");
        }
        shown().chosen().stream().skip(1).forEach(cohorts::toggle);
        assertThat(chart(Texts.english())).contains("nothing to compare");
        shown().chosen().forEach(cohorts::toggle);
        assertThat(survival(ChurnDefinition.DEFAULT).groups()).isEmpty();
        assertThat(chart(Texts.english())).contains("nothing to compare");
    }

    @Test
    void valueGrowsWithAgeAndMarginWithoutCostsSaysWhy() {
        cohorts.measure(Measure.VALUE);
        long[] cells = shown().table().rows().getFirst().cells();
        assertThat(cells[cells.length - 1]).isGreaterThan(cells[0]);
        cohorts.measure(Measure.MARGIN);
        boolean costs = shown().answer().costs();
        assertThat(shown().table().request().measure()).isEqualTo(costs ? Measure.MARGIN : Measure.REVENUE);
    }

    private String chart(Texts texts) {
        CohortSurvival asked = new CohortSurvival(shown());
        ChartStyle style = new ChartStyle(ChartTheme.light(), texts);
        return SurvivalChart.of(asked.answer(), asked.names(texts), true, style)
                .description()
                .text();
    }

    private GroupSurvival survival(ChurnDefinition churn) {
        cohorts.returns().churn(churn);
        cohorts.refresh();
        return new CohortSurvival(shown()).answer();
    }

    private CohortsShown shown() {
        return cohorts.shown().get().orElseThrow();
    }
}
