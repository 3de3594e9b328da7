package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.uptake.Form;
import org.cvmworkbench.analysis.uptake.Replays;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Offer;

/// A base of 4,000 active customers with a wine category, which counts how often it is asked.
final class SampleFacts implements BaseFacts {
    private final List<List<Offer>> asked = new ArrayList<>();

    int timesAsked() {
        return asked.size();
    }

    @Override
    public long snapshot() {
        return 42;
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2026, 12, 5);
    }

    @Override
    public List<OfferFacts> estimates(List<Offer> offers, Assumptions shared) {
        asked.add(offers);
        PastMoney money = new PastMoney(
                Optional.of(Assumption.of(9)),
                OptionalDouble.of(4.5),
                Optional.of(Assumption.of(0.28)),
                Optional.of(Assumption.of(3)),
                Optional.of(Assumption.of(0.22)),
                OptionalDouble.of(2),
                new LinkedHashMap<>());
        BaseEstimates estimates = new BaseEstimates(
                4_000,
                Assumption.of(1.2, 0.1),
                money,
                Taker.UNKNOWN,
                1,
                Optional.of(ResponseModel.ofForm(Form.PRICE)),
                new Replays(List.of()),
                Map.of());
        return offers.stream().<OfferFacts>map(_ -> estimates).toList();
    }
}
