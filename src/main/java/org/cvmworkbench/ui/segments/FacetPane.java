package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.CardGrid;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The pictures of the room, made for the facets of one base and shown again with each count.
final class FacetPane extends HBox {
    private final Facets facets;
    private final List<Picture> pictures;
    private final GridCard grid;
    private final List<Consumer<Exploration>> shown = new ArrayList<>();
    private final Following following = new Following();

    FacetPane(SegmentsViewModel viewModel, Look look, Exploration exploration) {
        super(16);
        this.facets = exploration.facets();
        this.pictures = viewModel.aspects().pictures().get();
        Wording wording = new Wording(look, exploration.study().currency());
        grid = new GridCard(viewModel, look, exploration, following);
        PictureCards cards = new PictureCards(viewModel, wording, exploration, following, shown::add);
        List<Card> all =
                pictures.stream().map(cards::card).flatMap(Optional::stream).toList();
        CardGrid room = new CardGrid(all);
        getChildren().addAll(grid.card(), room);
        HBox.setHgrow(room, Priority.ALWAYS);
    }

    /// Whether it shows these pictures of these.
    boolean isOf(Facets others, List<Picture> wanted) {
        return facets == others && pictures.equals(wanted);
    }

    void show(Exploration exploration) {
        grid.show(exploration);
        shown.forEach(part -> part.accept(exploration));
    }

    /// Its pictures are shown no more.
    void leave() {
        following.end();
    }
}
