package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.charts.RfMeasure;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Look;

/// The pictures of the room, made for the facets of one base and shown again with each count.
final class FacetPane extends HBox {
    private static final int COLUMNS = 3;
    private static final double GAP = 8;

    private final Facets facets;
    private final GridCard grid;
    private final List<Consumer<Exploration>> shown = new ArrayList<>();

    FacetPane(SegmentsViewModel viewModel, Look look, Exploration exploration) {
        super(16);
        this.facets = exploration.facets();
        Wording wording = new Wording(look, exploration.study().currency());
        grid = new GridCard(viewModel, look, exploration.everybody().grid());
        GridPane cards = cards();
        add(cards, new HistogramCard(viewModel, wording, facets.recency(), exploration, FacetCounts::recency));
        add(cards, new HistogramCard(viewModel, wording, facets.frequency(), exploration, FacetCounts::frequency));
        add(cards, new HistogramCard(viewModel, wording, facets.money(), exploration, FacetCounts::money));
        UnaryOperator<String> asItIs = UnaryOperator.identity();
        List<BarCard.Listed> lists = List.of(
                new BarCard.Listed(
                        Term.of(CustomerWord.CATEGORY),
                        facets.categories().names(),
                        FacetCounts::categories,
                        true,
                        asItIs),
                new BarCard.Listed(
                        Term.of(CustomerWord.STORE), facets.stores().names(), FacetCounts::stores, true, asItIs),
                new BarCard.Listed(
                        Term.of(CustomerWord.GROUP),
                        facets.groups().names(),
                        FacetCounts::groups,
                        false,
                        name -> look.text("customers.group." + name)));
        for (BarCard.Listed list : lists) add(cards, new BarCard(viewModel, wording, list));
        getChildren().addAll(grid.card(), cards);
        HBox.setHgrow(cards, Priority.ALWAYS);
    }

    /// Whether it was made for these.
    boolean isOf(Facets others) {
        return facets == others;
    }

    void show(Exploration exploration, RfMeasure measure) {
        grid.show(exploration, measure);
        shown.forEach(part -> part.accept(exploration));
    }

    private void add(GridPane cards, HistogramCard histogram) {
        shown.add(histogram::show);
        place(cards, histogram.card());
    }

    private void add(GridPane cards, BarCard list) {
        shown.add(list::show);
        place(cards, list.card());
    }

    private static GridPane cards() {
        GridPane cards = new GridPane(GAP, GAP);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            cards.getColumnConstraints().add(column);
        }
        for (int i = 0; i < 2; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(50);
            cards.getRowConstraints().add(row);
        }
        return cards;
    }

    private static void place(GridPane cards, Card card) {
        int place = cards.getChildren().size();
        cards.add(card, place % COLUMNS, place / COLUMNS);
    }
}
