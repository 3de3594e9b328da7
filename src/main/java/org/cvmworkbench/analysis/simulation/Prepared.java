package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.scenario.Offer;

/// One offer with all its assumptions, ready to be computed. Two of them that say the same are equal, whatever their
/// models.
record Prepared(Offer offer, UsedAssumptions used, OfferModel model) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Prepared that
                && offer.equals(that.offer)
                && used.equals(that.used)
                && model.counts().equals(that.model.counts());
    }

    @Override
    public int hashCode() {
        return 31 * offer.hashCode() + used.hashCode();
    }
}
