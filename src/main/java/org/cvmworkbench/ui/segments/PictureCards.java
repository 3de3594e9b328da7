package org.cvmworkbench.ui.segments;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.explore.Tally;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;

/// Makes the card of each picture.
///
/// @param exploration of whose base they are
/// @param shown takes what is to be called with each count
record PictureCards(
        SegmentsViewModel viewModel,
        Wording wording,
        Exploration exploration,
        Following following,
        Consumer<Consumer<Exploration>> shown) {
    /// What takes a walk through the lines.
    private static final Set<CustomerWord> WALKED = EnumSet.of(CustomerWord.CATEGORY, CustomerWord.STORE);

    /// The card of a picture that is in the facets shown.
    Card card(Picture picture) {
        return switch (picture) {
            case Picture.Along(var word) -> along(word);
            case Picture.Whale() -> new WhaleCard(viewModel, wording, following).card();
        };
    }

    private Card along(CustomerWord word) {
        Facets facets = exploration.facets();
        if (!facets.areWhole() && WALKED.contains(word)) return notYet(word);
        UnaryOperator<String> asItIs = UnaryOperator.identity();
        return switch (word) {
            case CATEGORY -> bars(word, facets.categories().names(), FacetCounts::categories, true, asItIs);
            case STORE -> bars(word, facets.stores().names(), FacetCounts::stores, true, asItIs);
            case GROUP ->
                bars(
                        word,
                        facets.groups().names(),
                        FacetCounts::groups,
                        false,
                        name -> wording.look().text("customers.group." + name));
            default -> other(facets, word);
        };
    }

    /// A number, or a list that was counted because it was asked for.
    private Card other(Facets facets, CustomerWord word) {
        if (facets.binning(word).isPresent()) return histogram(word);
        return bars(
                word,
                facets.words(word).orElseThrow().names(),
                counts -> Optional.ofNullable(counts.words().get(word)).orElseThrow(),
                true,
                UnaryOperator.identity());
    }

    private Card notYet(CustomerWord word) {
        Controls controls = new Controls(wording.look());
        String name = wording.look().text(new Picture.Along(word).key());
        return controls.card(
                name, new StackPane(controls.label(wording.look().text("segments.preparing"), "muted", "hint")));
    }

    private Card histogram(CustomerWord word) {
        HistogramCard histogram = new HistogramCard(viewModel, wording, word, exploration, following);
        shown.accept(histogram::show);
        return histogram.card();
    }

    private Card bars(
            CustomerWord word,
            List<String> names,
            Function<FacetCounts, Tally> counts,
            boolean money,
            UnaryOperator<String> label) {
        BarCard bars = new BarCard(viewModel, wording, new BarCard.Listed(Term.of(word), names, counts, money, label));
        shown.accept(bars::show);
        return bars.card();
    }
}
