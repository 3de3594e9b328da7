package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
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
        Optional<BaseEstimates> base = preparation.base(place);
        Optional<Split> silence = base.flatMap(known -> split(offer, known, SplitBy.SILENCE, progress));
        List<Split> splits = base.stream()
                .flatMap(known -> asked.stream().sorted().map(by -> split(offer, known, by, progress)))
                .flatMap(Optional::stream)
                .toList();
        return new CloseLook(
                offer.offer().name(),
                Clients.of(offer.model(), scores, silence),
                Swing.measuredFirst(Swing.of(offer), offer.model().expected().net()),
                base.map(known -> new SupplierAccounts(offer, preparation.distributions(), scores)
                                .of(known.money().suppliers()))
                        .orElse(List.of()),
                splits);
    }

    /// Nothing where the base tells of no parts.
    private Optional<Split> split(Prepared offer, BaseEstimates base, SplitBy by, Progress progress) {
        List<AudiencePart> parts = base.parts().getOrDefault(by, List.of());
        if (parts.isEmpty()) return Optional.empty();
        List<OfferModel> models = new PartModels(offer, base, preparation.distributions()).of(parts);
        List<PartForecast> forecasts = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            progress.checkCancelled();
            forecasts.add(forecast(parts.get(part).name(), models.get(part)));
        }
        return Optional.of(new Split(by, forecasts));
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
