package org.cvmworkbench.ui.segments;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.ui.kit.Card;
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
    Card card(Picture picture) {
        Facets facets = exploration.facets();
        return switch (picture) {
            case RECENCY -> histogram(facets.recency(), FacetCounts::recency);
            case FREQUENCY -> histogram(facets.frequency(), FacetCounts::frequency);
            case MONEY -> histogram(facets.money(), FacetCounts::money);
            case CATEGORY ->
                bars(new BarCard.Listed(
                        Term.of(CustomerWord.CATEGORY),
                        facets.categories().names(),
                        FacetCounts::categories,
                        true,
                        UnaryOperator.identity()));
            case STORE ->
                bars(new BarCard.Listed(
                        Term.of(CustomerWord.STORE),
                        facets.stores().names(),
                        FacetCounts::stores,
                        true,
                        UnaryOperator.identity()));
            case GROUP ->
                bars(new BarCard.Listed(
                        Term.of(CustomerWord.GROUP),
                        facets.groups().names(),
                        FacetCounts::groups,
                        false,
                        name -> wording.look().text("customers.group." + name)));
            case WHALE -> new WhaleCard(viewModel, wording, following).card();
        };
    }

    private Card histogram(Binning binning, Function<FacetCounts, int[]> counts) {
        HistogramCard histogram = new HistogramCard(viewModel, wording, binning, exploration, counts);
        shown.accept(histogram::show);
        return histogram.card();
    }

    private Card bars(BarCard.Listed listed) {
        BarCard bars = new BarCard(viewModel, wording, listed);
        shown.accept(bars::show);
        return bars.card();
    }
}
