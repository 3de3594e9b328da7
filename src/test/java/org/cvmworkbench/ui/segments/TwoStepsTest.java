package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.explore.Scale;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Test;

/// What needs a walk through the lines comes after the rest.
class TwoStepsTest extends RoomTest {
    private final List<Facets> shown = new ArrayList<>();

    @Test
    void histogramsAreShownBeforeCategories() throws Exception {
        viewModel.exploration().subscribe(now -> now.map(Exploration::facets).ifPresent(shown::add));
        viewModel.enter();
        openDemo();
        assertThat(shown).extracting(Facets::areWhole).containsExactly(false, true);
        assertThat(shown.getFirst().categories().names()).isEmpty();
        assertThat(shown.getFirst().everybody().recency())
                .isEqualTo(shown.getLast().everybody().recency());
        assertThat(shown.getLast().categories().names()).isNotEmpty();
        assertThat(shown.getLast().whole(Progress.NONE)).isSameAs(shown.getLast());
        assertThat(bugs).isEmpty();
    }

    @Test
    void aHandThatHoldsAHistogramKeepsItUntilItLetsGo() throws Exception {
        viewModel
                .exploration()
                .subscribe(now -> now.filter(one -> !one.facets().areWhole()).ifPresent(early -> viewModel.hold()));
        viewModel.enter();
        openDemo();
        assertThat(viewModel.exploration().get())
                .hasValueSatisfying(
                        early -> assertThat(early.facets().areWhole()).isFalse());
        assertThat(viewModel.settled().get()).isEmpty();
        viewModel.release();
        assertThat(viewModel.exploration().get())
                .hasValueSatisfying(
                        whole -> assertThat(whole.facets().areWhole()).isTrue());
        assertThat(viewModel.found().get()).isEqualTo(workspace.selection().get());
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBrushThatBeganBeforeAnotherScaleCameIsCountedWhenTheHandLetsGo() throws Exception {
        viewModel.enter();
        openDemo();
        Binning before = binning();
        viewModel.hold();
        viewModel.aspects().turnValues(CustomerWord.MONEY);
        assertThat(binning()).as("the hand keeps its histogram").isEqualTo(before);
        viewModel.rule().brush(before, 1, 4, "money-1");
        viewModel.release();
        assertThat(binning().scale()).isEqualTo(Scale.LOGARITHMIC);
        assertThat(viewModel.found().get().orElseThrow().rule())
                .isEqualTo(viewModel.rule().blocks().get().text());
        assertThat(figures().customers()).isBetween(1, CUSTOMERS - 1);
    }

    @Test
    void theScaleOfValuesIsThatOfTheNextBaseToo() throws Exception {
        viewModel.enter();
        openDemo();
        viewModel.aspects().turnValues(CustomerWord.MONEY);
        Facets first = viewModel.exploration().get().orElseThrow().facets();
        workspace.open(Files.copy(folder.resolve("demo.mv.db"), folder.resolve("other.mv.db")));
        assertThat(viewModel.exploration().get().orElseThrow().facets()).isNotSameAs(first);
        assertThat(binning().scale()).isEqualTo(Scale.LOGARITHMIC);
        assertThat(bugs).isEmpty();
    }

    private Binning binning() {
        return viewModel.exploration().get().orElseThrow().facets().money();
    }
}
