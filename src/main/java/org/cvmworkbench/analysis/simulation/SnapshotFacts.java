package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Offer;

/// What a snapshot knows about offers, estimated from past purchases of their audiences.
///
/// @param saved the saved segments
public record SnapshotFacts(Dimensions dimensions, SavedRules saved) implements BaseFacts {
    @Override
    public long snapshot() {
        return dimensions.snapshot().version();
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.ofEpochDay(dimensions.asOf());
    }

    @Override
    public List<OfferFacts> estimates(List<Offer> offers, Assumptions shared) throws WorkbenchException {
        Audiences audiences = Audiences.of(dimensions, saved, offers);
        List<OfferFacts> facts = new ArrayList<>();
        for (int place = 0; place < offers.size(); place++) {
            int offer = place;
            facts.add(facts(offers.get(place), shared, day -> audiences.of(offer, day)));
        }
        return facts;
    }

    private OfferFacts facts(Offer offer, Assumptions shared, IntFunction<CustomerSet> audience) {
        try {
            return new OfferEstimate(
                            dimensions,
                            offer,
                            offer.assumptions().over(shared).uplift(),
                            OfferProducts.of(dimensions.snapshot().products(), offer),
                            audience)
                    .estimates();
        } catch (WorkbenchException unknown) {
            return new OfferFacts.Refused(unknown);
        }
    }
}
