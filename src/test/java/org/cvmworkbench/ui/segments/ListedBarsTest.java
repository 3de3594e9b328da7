package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.BarList;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedBarsTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> bugs = new ArrayList<>();

    /// Each customer buys in a store of their own, for 1, 2, 3 and so on.
    private SegmentsViewModel open(int stores) throws Exception {
        Notices notices = new Notices(bugs::add);
        Workspace workspace = new Workspace(folder, notices, Jobs.direct(notices));
        SegmentsViewModel viewModel = new SegmentsViewModel(workspace);
        viewModel.enter();
        StringBuilder lines = new StringBuilder("customer_id,date,receipt_id,store,amount\n");
        for (int i = 1; i <= stores; i++) lines.append("%d,2026-01-05,%d,Store %d,%d%n".formatted(i, i, i, i));
        Path file = Files.writeString(folder.resolve("receipts.csv"), lines);
        Path base = folder.resolve("stores.mv.db");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        assertThat(bugs).isEmpty();
        return viewModel;
    }

    private static ListedBars bars(SegmentsViewModel viewModel) {
        Exploration exploration = viewModel.exploration().get().orElseThrow();
        BarCard.Listed listed = new BarCard.Listed(
                Term.of(CustomerWord.STORE),
                exploration.facets().stores().names(),
                FacetCounts::stores,
                true,
                UnaryOperator.identity());
        return new ListedBars(listed, exploration, new Wording(new Look(Texts.english(), false, false), ""));
    }

    @Test
    void afterTheFirstTwoHundredTheOthersAreToldTogether() throws Exception {
        SegmentsViewModel viewModel = open(250);
        viewModel.rule().write("money <= 10", "g");
        ListedBars bars = bars(viewModel);
        assertThat(bars.bars()).hasSize(200);
        assertThat(bars.bars().getFirst().name()).isEqualTo("Store 250");
        assertThat(bars.others()).isEqualTo("50 others: 1,275.00 · 4.3\u00a0%");
    }

    @Test
    void fewAreAllShown() throws Exception {
        ListedBars bars = bars(open(20));
        assertThat(bars.bars()).extracting(BarList.Bar::name).hasSize(20).contains("Store 1");
        assertThat(bars.others()).isEmpty();
    }
}
