package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.ui.kit.Card;
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
    private @Nullable Facets facets;
    private List<Picture> pictures = List.of();

    FacetPane(SegmentsViewModel viewModel, Look look, Exploration exploration) {
        super(16);
        this.viewModel = viewModel;
        this.look = look;
        grid = new GridCard(viewModel, look, exploration, ofGrid);
        HBox.setHgrow(cards, Priority.ALWAYS);
        getChildren().addAll(grid.card(), cards);
    }

    private void makeCards(Exploration exploration) {
        ofCards.end();
        shown.clear();
        Wording wording = new Wording(look, exploration.study().currency());
        PictureCards made = new PictureCards(viewModel, wording, exploration, ofCards, shown::add);
        List<Card> all =
                pictures.stream().map(made::card).flatMap(Optional::stream).toList();
        Optional<String> focused = focused();
        cards.show(all);
        focused.map(id -> cards.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// What has the focus among the cards.
    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent)
                        .anyMatch(cards::equals))
                .map(Node::getId);
    }

    void show(Exploration exploration) {
        List<Picture> wanted = viewModel.aspects().pictures().get();
        if (facets != exploration.facets() || !pictures.equals(wanted)) {
            facets = exploration.facets();
            pictures = wanted;
            makeCards(exploration);
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
