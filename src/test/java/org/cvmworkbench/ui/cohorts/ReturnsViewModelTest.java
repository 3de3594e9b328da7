package org.cvmworkbench.ui.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ChurnKind;
import org.cvmworkbench.analysis.survival.Returnable;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsViewModelTest {
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
    void theDefinitionOfChurnIsKeptAndCountedAnew() throws Exception {
        open();
        ReturnsShown first = shown();
        assertThat(first.returning().churn().definition()).isEqualTo(ChurnDefinition.DEFAULT);
        define(new ChurnDefinition.FixedDays(30));
        assertThat(shown().returning().churned())
                .isGreaterThan(first.returning().churned());
        assertThat(shown().limit()).contains(30);
        assertThat(shown().returning().curves().all().lastDay())
                .isEqualTo(first.returning().curves().all().lastDay());
        cohorts.refresh();
        assertThat(cohorts.returns().churn().get()).isEqualTo(new ChurnDefinition.FixedDays(30));
        assertThat(bugs).isEmpty();
    }

    @Test
    void whoIsTakenAreTheChurnedWhoAreNotSilentForTooLong() throws Exception {
        open();
        for (ChurnKind kind : ChurnKind.values()) {
            for (ChurnDefinition definition : kind.offered()) {
                workspace.selection().set(Optional.empty());
                define(definition);
                cohorts.returns().take();
                CustomerSet still = recoverable(definition);
                assertThat(still.count()).isEqualTo(shown().returning().recoverable());
                Selection taken = workspace.selection().get().orElseThrow();
                assertThat(taken.customers()).as("%s", definition).isEqualTo(still);
                assertThat(RuleEvaluation.of(Rules.customers(taken.rule()), study().dimensions()))
                        .isEqualTo(still);
            }
        }
        assertThat(bugs).isEmpty();
    }

    @Test
    void aLongerHorizonBringsMoreBack() throws Exception {
        open();
        define(new ChurnDefinition.FixedDays(60));
        double chance = 0;
        for (int days : ReturnsViewModel.HORIZONS) {
            cohorts.returns().within(days);
            double longer =
                    shown().returning().curves().all().after(60).orElseThrow().chance();
            assertThat(longer).isGreaterThan(chance);
            chance = longer;
            assertThat(shown().returning().expected().low())
                    .isLessThanOrEqualTo(shown().returning().expected().expected());
            assertThat(shown().returning().expected().expected())
                    .isLessThanOrEqualTo(shown().returning().recoverable());
        }
    }

    @Test
    void theCurveIsOfThoseWhoseCohortsAreShown() throws Exception {
        open();
        long all = shown().returning().curves().all().gaps().customers();
        workspace.changes().saveSegment("often", "frequency >= 4");
        cohorts.whose(new Whose.Saved("often"));
        assertThat(shown().returning().curves().all().gaps().customers()).isLessThan(all);
        define(new ChurnDefinition.FixedDays(30));
        cohorts.returns().take();
        assertThat(workspace.selection().get().orElseThrow().rule()).contains("frequency >= 4");
    }

    @Test
    void itSaysInWordsUntilWhenToAct() throws Exception {
        open();
        define(new ChurnDefinition.FixedDays(30));
        for (Texts texts : List.of(Texts.english(), Texts.russian())) {
            String said = new CohortWords(new Look(texts, false, false)).returning(shown());
            assertThat(said)
                    .contains(Integer.toString(shown().returning().recoverable()))
                    .contains("90");
        }
    }

    @Test
    void aBaseTooYoungSaysSoAndTakesNobody() throws Exception {
        open("receipt_id,customer_id,time,product_id,quantity,amount\n1,anna,2026-01-05,tea,1,3.50\n");
        assertThat(shown().selection()).isEmpty();
        assertThat(new CohortWords(new Look(Texts.english(), false, false)).returning(shown()))
                .startsWith("The base is too young");
        cohorts.returns().take();
        assertThat(workspace.selection().get().orElseThrow().isEverybody()).isTrue();
        open("customer_id,registered,city\nanna,2026-01-05,Perm\n");
        assertThat(shown().returning().churned()).isZero();
        assertThat(bugs).isEmpty();
    }

    @Test
    void nothingStaysOfABaseThatIsClosed() throws Exception {
        open();
        workspace.open(DemoBases.copyInto(Files.createDirectory(folder.resolve("other")), 2000));
        assertThat(cohorts.returns().shown().get()).isEmpty();
    }

    private void define(ChurnDefinition definition) {
        cohorts.returns().churn(definition);
        cohorts.refresh();
    }

    private CustomerSet recoverable(ChurnDefinition definition) {
        Study study = study();
        var dimensions = study.dimensions();
        Churn churn = study.dimensions().calling(definition).churn();
        int last = shown().returning().curves().all().lastDay().likely();
        CustomerSet whom = Returnable.of(study.snapshot().customers()).whom();
        return CustomerSet.where(
                whom.size(),
                customer -> whom.contains(customer)
                        && churn.has(customer)
                        && dimensions.profile().recency(customer) <= last);
    }

    private void open() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        cohorts.refresh();
    }

    private void open(String csv) throws Exception {
        Path own = Files.createTempDirectory(folder, "small");
        Path file = Files.writeString(own.resolve("file.csv"), csv);
        Path base = own.resolve("small");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        cohorts.refresh();
    }

    private ReturnsShown shown() {
        return cohorts.returns().shown().get().orElseThrow();
    }

    private Study study() {
        return workspace.study().get().orElseThrow();
    }
}
