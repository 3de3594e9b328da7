package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.scenario.Offer;

/// On which lane each offer stands so that no two cards lie on each other: each on the first that is free, the ones of
/// higher priority first. O(offers · lanes · offers of a lane).
public final class Lanes {
    /// What a card needs at least to be read.
    public static final int LEAST_DAYS = 8;

    private final List<List<Offer>> lanes = new ArrayList<>();
    private final List<Integer> laneOf = new ArrayList<>();

    private Lanes() {}

    public static Lanes of(List<Offer> offers) {
        Lanes lanes = new Lanes();
        offers.forEach(lanes::place);
        return lanes;
    }

    public int count() {
        return lanes.size();
    }

    /// The lane of an offer, from 0.
    public int lane(int offer) {
        return laneOf.get(offer);
    }

    private void place(Offer offer) {
        int lane = 0;
        while (lane < lanes.size() && isTaken(lanes.get(lane), offer)) lane++;
        if (lane == lanes.size()) lanes.add(new ArrayList<>());
        lanes.get(lane).add(offer);
        laneOf.add(lane);
    }

    private static boolean isTaken(List<Offer> lane, Offer offer) {
        return lane.stream()
                .anyMatch(other -> !other.start().isAfter(lastShown(offer))
                        && !offer.start().isAfter(lastShown(other)));
    }

    private static LocalDate lastShown(Offer offer) {
        return offer.start().plusDays(Math.max(LEAST_DAYS, offer.days()) - 1L);
    }
}
