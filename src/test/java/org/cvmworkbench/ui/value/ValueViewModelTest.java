package org.cvmworkbench.ui.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.charts.ValueBar;
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
        double groups = shown().groups().stream().mapToDouble(Foreseen::mean).sum();
        assertThat(groups).isCloseTo(whole.mean(), within(1e-6 * whole.mean()));
        for (Foreseen group : shown().groups()) {
            assertThat(group.p10()).isLessThanOrEqualTo(group.mean());
            assertThat(group.p90()).isGreaterThanOrEqualTo(group.mean());
        }
        assertThat(IntStream.of(shown().steps()).sum())
                .isEqualTo((int) shown().value().people());
        assertThat(shown().alive()).isBetween(1.0, (double) shown().value().people());
        assertThat(words.bars(shown())).extracting(ValueBar::name).contains("Active");
    }

    @Test
    void theSentenceNamesNoLawAndSaysHowWrongItWas() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        values.refresh();
        assertThat(words.sentence(shown()))
                .contains("likely still buying", "8 of 10", "Tried on the last 26 weeks")
                .doesNotContain("NBD", "Gamma");
        assertThat(words.explanation("total", shown())).hasSize(3).anyMatch(line -> line.contains("MBG/NBD"));
    }

    @Test
    void whyNothingIsForetoldIsSaid() throws Exception {
        open("customer_id,date,amount\na,2026-01-01,5\nb,2026-01-02,7\n");
        assertThat(shown().fits()).isFalse();
        assertThat(words.sentence(shown())).contains("nobody came back");
        assertThat(values.listed().get()).isEmpty();
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
        Path file = Files.writeString(folder.resolve("file.csv"), csv);
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
