package org.cvmworkbench.ui.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.migration.Migration;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.charts.ValueBar;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueViewModelTest {
    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private final ValueWords words = new ValueWords(new Look(Texts.english(), false, false));
    private Workspace workspace;
    private ValueViewModel values;

    @BeforeEach
    void begin() {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        values = new ValueViewModel(workspace);
    }

    @Test
    void withoutABaseThereIsNothing() {
        values.refresh();
        assertThat(values.shown().get()).isEmpty();
        assertThat(values.listed().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void itFitsOnceAndOnlyWhenItsPageAsks() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        assertThat(values.shown().get()).isEmpty();
        values.refresh();
        ValueShown first = shown();
        values.refresh();
        assertThat(shown()).isSameAs(first);
        assertThat(values.listed().get().map(Selection::isEverybody)).contains(true);
    }

    @Test
    void groupsAndStepsAddUpToTheWholeBase() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        values.refresh();
        Foreseen whole = shown().value().ahead().orElseThrow().totals().value();
        for (ValueParts by : ValueParts.values()) {
            List<Lifetime> lives = shown().parts().get(by).lives();
            double sum =
                    lives.stream().mapToDouble(life -> life.toCome().mean()).sum();
            assertThat(sum).as(by.word()).isCloseTo(whole.mean(), within(1e-6 * whole.mean()));
            assertThat(lives.stream().mapToInt(Lifetime::customers).sum())
                    .isEqualTo((int) shown().value().people());
            for (Lifetime life : lives) {
                assertThat(life.toCome().p10())
                        .isLessThanOrEqualTo(life.toCome().mean());
                assertThat(life.toCome().p90())
                        .isGreaterThanOrEqualTo(life.toCome().mean());
            }
        }
        assertThat(IntStream.of(shown().steps()).sum())
                .isEqualTo((int) shown().value().people());
        assertThat(shown().alive()).isBetween(1.0, (double) shown().value().people());
        assertThat(words.bars(shown(), ValueParts.GROUPS))
                .extracting(ValueBar::name)
                .contains("Active");
    }

    @Test
    void theSentenceNamesNoLawAndSaysHowWrongItWas() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        values.refresh();
        assertThat(words.sentence(shown()))
                .contains("likely still buying", "8 of 10", "Put to the test on the last 26 weeks. Forecast")
                .doesNotContain("NBD", "Gamma");
        assertThat(words.explanation("total", shown())).hasSize(4).anyMatch(line -> line.contains("MBG/NBD"));
    }

    @Test
    void anotherHorizonForetellsLess() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        values.refresh();
        double year = shown().money().mean();
        values.horizon(ValueHorizon.WEEKS_13);
        assertThat(shown().money().mean()).isBetween(0.1 * year, 0.5 * year);
        assertThat(words.sentence(shown())).contains("the next 13 weeks");
        assertThat(words.explanation("total", shown())).anyMatch(line -> line.contains("Horizon 13 weeks"));
        values.horizon(ValueHorizon.WEEKS_52);
        assertThat(shown().money().mean()).isEqualTo(year);
    }

    @Test
    void whatWasSpentOnCustomersIsTakenOff() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        values.refresh();
        Lifetime all = shown().all();
        assertThat(all.margin()).isCloseTo(shown().value().soFar() / 100.0, within(0.01 * all.customers()));
        assertThat(all.incentives()).isPositive();
        assertThat(all.contacts()).isPositive();
        assertThat(all.soFar()).isLessThan(all.margin());
        assertThat(all.total().mean()).isCloseTo(all.soFar() + shown().money().mean(), within(1e-6));
        assertThat(words.lifetime(shown())).contains("after incentives and contacts", "52 weeks", "8 of 10");
        assertThat(words.counted(shown())).contains("discounts in the price", "points of the ledger");
    }

    @Test
    void aBaseWithoutCostsAndCampaignsSaysSo() throws Exception {
        Path receipts = DemoChain.write(folder, DemoRequest.of(2000, 1), Progress.NONE).imported().stream()
                .filter(file -> file.getFileName().toString().startsWith("receipts"))
                .findFirst()
                .orElseThrow();
        open(receipts);
        assertThat(shown().fits()).isTrue();
        assertThat(words.sentence(shown())).contains("without unit costs");
        assertThat(words.counted(shown())).contains("tells no costs of goods", "knows no campaigns");
    }

    @Test
    void whyNothingIsForetoldIsSaid() throws Exception {
        open("customer_id,date,amount\na,2026-01-01,5\nb,2026-01-02,7\n");
        assertThat(shown().fits()).isFalse();
        assertThat(words.sentence(shown())).contains("nobody came back");
        assertThat(shown().past().windows()).isEmpty();
        assertThat(values.listed().get()).isEmpty();
    }

    @Test
    void onlyWhatLeavingCostsIsCountedAnewWhenOthersAreCalledChurned() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        for (ValueView view : ValueView.values()) values.view(view);
        ValueShown first = shown();
        Migration moved = values.moves().shown().get().orElseThrow();
        LeavingShown left = values.leaving().shown().get().orElseThrow();
        workspace.changes().defineChurn(new ChurnDefinition.FixedDays(30));
        for (ValueView view : ValueView.values()) values.view(view);
        assertThat(shown()).isSameAs(first);
        assertThat(values.moves().shown().get().orElseThrow()).isSameAs(moved);
        assertThat(values.leaving().shown().get().orElseThrow().own()).isNotEqualTo(left.own());
    }

    @Test
    void nothingOfABaseStaysWhenAnotherIsOpened() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        values.refresh();
        workspace.open(DemoBases.copyInto(Files.createDirectory(folder.resolve("other")), 2000));
        assertThat(values.shown().get()).isEmpty();
        assertThat(values.listed().get()).isEmpty();
    }

    private void open(String csv) throws Exception {
        open(Files.writeString(folder.resolve("file.csv"), csv));
    }

    private void open(Path file) throws Exception {
        Path base = folder.resolve("small");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        values.refresh();
        assertThat(bugs).isEmpty();
    }

    private ValueShown shown() {
        return values.shown().get().orElseThrow();
    }
}
