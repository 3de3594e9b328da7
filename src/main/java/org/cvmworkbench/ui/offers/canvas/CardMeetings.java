package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.offers.Overlap;
import org.cvmworkbench.workspace.offers.Overlaps;

/// With which offers the one of a card meets the same customers on the same days.
///
/// @param words one sentence each
record CardMeetings(List<Overlap> overlaps, List<Text> words) {
    static CardMeetings of(Overlaps all, Scenario scenario, int offer) {
        List<Offer> offers = scenario.offers();
        List<Overlap> own = all.of(offer).stream()
                .filter(overlap -> overlap.second() < offers.size())
                .toList();
        return new CardMeetings(
                own,
                own.stream()
                        .map(overlap -> overlap.words(
                                offer, offers.get(overlap.first() == offer ? overlap.second() : overlap.first())))
                        .toList());
    }

    boolean isEmpty() {
        return overlaps.isEmpty();
    }
}
