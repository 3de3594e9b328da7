package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.ui.kit.CardGrid;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/// The pictures of the room, shown again with each count. The grid stays for whatever base; the cards beside it are
/// made for the facets of one.
final class FacetPane extends HBox {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final GridCard grid;
    private final Following ofGrid = new Following();
    private final CardGrid cards = new CardGrid();
    private final Following ofCards = new Following();
    private final List<Consumer<Exploration>> shown = new ArrayList<>();
    private @Nullable Made made;

    /// What cards are made for: a base, as far as it is counted.
    private record Made(Dimensions dimensions, boolean whole, List<Picture> pictures) {
        static Made of(Exploration exploration, List<Picture> wanted) {
            Facets facets = exploration.facets();
            List<Picture> there =
                    wanted.stream().filter(picture -> picture.isIn(facets)).toList();
            return new Made(facets.dimensions(), facets.areWhole(), there);
        }
    }

    FacetPane(SegmentsViewModel viewModel, Look look, Exploration exploration) {
        super(16);
        this.viewModel = viewModel;
        this.look = look;
        grid = new GridCard(viewModel, look, exploration, ofGrid);
        HBox.setHgrow(cards, Priority.ALWAYS);
        getChildren().addAll(grid.card(), cards);
    }

    private void makeCards(Exploration exploration, List<Picture> pictures) {
        ofCards.end();
        shown.clear();
        Wording wording = new Wording(look, exploration.study().currency());
        PictureCards making = new PictureCards(viewModel, wording, exploration, ofCards, shown::add);
        cards.show(pictures.stream().map(making::card).toList());
    }

    void show(Exploration exploration) {
        Made wanted = Made.of(exploration, viewModel.aspects().pictures().get());
        if (!wanted.equals(made)) {
            made = wanted;
            makeCards(exploration, wanted.pictures());
        }
        grid.show(exploration);
        shown.forEach(part -> part.accept(exploration));
    }

    /// Its pictures are shown no more.
    void leave() {
        ofGrid.end();
        ofCards.end();
    }
}
