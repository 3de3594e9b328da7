package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Looks at the offers of a scenario closely. One thread.
final class CloseLooks {
    private final Preparation preparation;
    private final Scores scores;

    CloseLooks(Preparation preparation, Draws draws) {
        this.preparation = preparation;
        this.scores = new Scores(draws);
    }

    /// O(parts · draws).
    ///
    /// @param progress is asked between parts whether the look is still wanted
    CloseLook of(int place, Set<SplitBy> asked, Progress progress) throws WorkbenchException {
        Prepared offer = preparation.prepare(place);
        Optional<BaseEstimates> base = preparation.bases().get(place);
        List<Split> splits = new ArrayList<>();
        Optional<Split> silence = Optional.empty();
        if (base.isPresent()) {
            Set<SplitBy> needed = EnumSet.of(SplitBy.SILENCE);
            needed.addAll(asked);
            for (SplitBy by : needed) {
                Split split = split(offer, base.get(), by, progress);
                if (by == SplitBy.SILENCE) silence = Optional.of(split);
                if (asked.contains(by)) splits.add(split);
            }
            if (base.get().parts().isEmpty()) silence = Optional.empty();
        }
        return new CloseLook(
                offer.offer().name(),
                Clients.of(offer.model(), scores, silence),
                Swing.measuredFirst(Swing.of(offer), offer.model().expected().net()),
                base.map(known -> new SupplierAccounts(offer, preparation.distributions(), scores)
                                .of(known.money().suppliers()))
                        .orElse(List.of()),
                splits);
    }

    private Split split(Prepared offer, BaseEstimates base, SplitBy by, Progress progress) {
        List<AudiencePart> parts = base.parts().getOrDefault(by, List.of());
        List<OfferModel> models = new PartModels(offer, base, preparation.distributions()).of(parts);
        List<PartForecast> forecasts = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            progress.checkCancelled();
            forecasts.add(forecast(parts.get(part).name(), models.get(part)));
        }
        return new Split(by, forecasts);
    }

    private PartForecast forecast(String name, OfferModel model) {
        return new PartForecast(
                name,
                model.counts(),
                model.estimate(scores, (money, _) -> money.takers()),
                model.estimate(scores, (money, _) -> money.extraTakers()),
                model.estimate(scores, (money, _) -> money.net()));
    }
}
