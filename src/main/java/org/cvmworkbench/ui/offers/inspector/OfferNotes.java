package org.cvmworkbench.ui.offers.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.MechanicFit;
import org.cvmworkbench.workspace.offers.Overlap;
import org.kordamp.ikonli.feather.Feather;

/// What a planner should know of the chosen offer: what its mechanic is for and whether that fits, and with which
/// offers it meets the same customers.
final class OfferNotes extends VBox {
    private static final int MOST = 2;

    private final OffersViewModel room;
    private final Look look;
    private final Controls controls;
    private List<Text> shown = List.of();

    OfferNotes(OffersViewModel room, Look look) {
        super(2);
        this.room = room;
        this.look = look;
        this.controls = new Controls(look);
        setId("offer-notes");
    }

    void show(Offer offer) {
        List<Text> warnings =
                new ArrayList<>(MechanicFit.misfit(offer, room.overlaps().get().mix(offer.audience())).stream()
                        .toList());
        boolean fits = warnings.isEmpty();
        warnings.addAll(meetings());
        int told = warnings.size() > MOST ? MOST - 1 : warnings.size();
        List<Text> notes = new ArrayList<>(warnings.subList(0, told));
        if (told < warnings.size()) notes.add(Text.of("offers.overlap.more", warnings.size() - told));
        if (fits) notes.addFirst(MechanicFit.goal(offer.mechanic()));
        if (notes.equals(shown)) return;
        shown = List.copyOf(notes);
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) lines.add(line(notes.get(i), i > 0 || !fits));
        getChildren().setAll(lines);
    }

    private List<Text> meetings() {
        int chosen = room.chosen().get();
        List<Offer> offers = room.scenario().get().offers();
        return room.overlaps().get().of(chosen).stream()
                .filter(overlap -> overlap.second() < offers.size())
                .map(overlap -> overlap.words(chosen, offers.get(other(overlap, chosen))))
                .toList();
    }

    private static int other(Overlap overlap, int chosen) {
        return overlap.first() == chosen ? overlap.second() : overlap.first();
    }

    private Node line(Text note, boolean warning) {
        Label sentence = controls.label(look.say(note), "caption");
        sentence.setWrapText(true);
        HBox line = new HBox(4, controls.icon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO), sentence);
        line.getStyleClass().add(warning ? "note-warning" : "note");
        return line;
    }
}
