package org.cvmworkbench.ui.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimingViewModelTest {
    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private final TimingWords words = new TimingWords(new Look(Texts.english(), false, false));
    private Workspace workspace;
    private TimingViewModel timing;

    @BeforeEach
    void begin() {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        timing = new TimingViewModel(workspace);
    }

    @Test
    void withoutABaseThereIsNothing() {
        timing.refresh();
        assertThat(timing.shown().get()).isEmpty();
        assertThat(timing.listed().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void datesAreNotToldAnewWhenOthersAreCalledChurned() throws Exception {
        demo();
        timing.list(new Due.Overdue());
        TimingShown told = shown();
        Selection overdue = listed();
        workspace.changes().defineChurn(new ChurnDefinition.FixedDays(30));
        timing.refresh();
        assertThat(shown()).isSameAs(told);
        assertThat(listed()).isSameAs(overdue);
    }

    @Test
    void aDayOfTheCalendarListsWhoIsCountedOnIt() throws Exception {
        demo();
        assertThat(listed().customers().count()).isEqualTo(shown().due(7));
        assertThat(listed().rule()).isEqualTo("send in 1..7");
        int[] messages = shown().calendar().messages();
        for (int day = 1; day <= 20; day++) {
            timing.list(new Due.Days(day, day));
            assertThat(listed().customers().count()).isEqualTo(messages[day - 1]);
        }
        timing.list(new Due.Overdue());
        assertThat(listed().rule()).isEqualTo("gap < 0.1");
        assertThat(listed().customers().count())
                .isEqualTo(shown().calendar().overdue())
                .isPositive();
        assertThat(timing.table().sorts().get().getFirst().by()).isEqualTo(CustomerColumn.of(CustomerFact.GAP));
    }

    @Test
    void aCategoryHasDatesOfItsOwn() throws Exception {
        demo();
        String category = shown().categories().getFirst();
        timing.category(category);
        assertThat(shown().question().category()).isEqualTo(category);
        assertThat(listed().rule()).isEqualTo("category(\"" + category + "\").send in 1..7");
        assertThat(listed().customers().count()).isEqualTo(shown().due(7));
        assertThat(timing.table().columns().get()).contains(new CustomerColumn(CustomerFact.NEXT_PURCHASE, category));
        assertThat(words.sentence(shown())).startsWith(category + ": ");
        timing.select();
        assertThat(workspace.selection().get()).isEqualTo(timing.listed().get());
    }

    @Test
    void theSentenceTellsWhatIsDueAndWhetherItHeld() throws Exception {
        demo();
        assertThat(words.sentence(shown())).contains("messages to send in the next 7 days", "overdue", "a quarter ago");
        assertThat(words.promises(shown())).hasSizeGreaterThan(2);
        assertThat(words.promises(shown())).allSatisfy(row -> {
            assertThat(row.low()).isBetween(0.0, row.held());
            assertThat(row.high()).isBetween(row.held(), 1.0);
        });
        assertThat(words.explanation("dates", shown())).hasSize(3).anyMatch(line -> line.contains("gaps"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,2026-01-01,5", // one customer
                "a,2026-01-01,5\nb,2026-01-02,7", // nobody twice
                "a,2026-01-01,5\na,2026-01-01,7\nb,2026-01-01,7" // all on one day
            })
    void whyNoDatesCanBeToldIsSaid(String rows) throws Exception {
        open(rows);
        assertThat(shown().isTold()).isFalse();
        assertThat(words.sentence(shown())).contains("nobody has bought on two different days");
        assertThat(timing.listed().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    /// Ten customers alike over five weeks: dates are told, and that nothing proves them.
    @Test
    void aBaseYoungerThanTheWindowSaysThatItProvesNothing() throws Exception {
        LocalDate start = LocalDate.of(2026, 1, 1);
        open(IntStream.range(0, 60)
                .mapToObj(i -> "c" + i % 10 + "," + start.plusDays(7L * (i / 10)) + ",5")
                .collect(Collectors.joining("\n")));
        assertThat(shown().isTold()).isTrue();
        assertThat(words.sentence(shown())).contains("too young");
        assertThat(words.promises(shown())).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void nothingOfABaseStaysWhenAnotherIsOpened() throws Exception {
        demo();
        timing.category(shown().categories().getFirst());
        workspace.open(DemoBases.copyInto(Files.createDirectory(folder.resolve("other")), 2000));
        assertThat(timing.shown().get()).isEmpty();
        assertThat(timing.listed().get()).isEmpty();
        assertThat(timing.category().get()).isEmpty();
    }

    private void demo() throws Exception {
        workspace.open(DemoBases.copyInto(folder, 2000));
        timing.refresh();
        assertThat(bugs).isEmpty();
    }

    private void open(String rows) throws Exception {
        Path file = Files.writeString(folder.resolve("file.csv"), "customer_id,date,amount\n" + rows + "\n");
        Path base = folder.resolve("small");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        timing.refresh();
        assertThat(bugs).isEmpty();
    }

    private TimingShown shown() {
        return timing.shown().get().orElseThrow();
    }

    private Selection listed() {
        return timing.listed().get().orElseThrow();
    }
}
