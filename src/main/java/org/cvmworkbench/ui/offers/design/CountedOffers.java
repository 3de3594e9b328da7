package org.cvmworkbench.ui.offers.design;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.simulation.CloseLook;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.ForecastQuestion;
import org.cvmworkbench.analysis.simulation.Forecaster;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.analysis.simulation.SplitBy;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// Forecasts the offers of a scenario that count and tells of all of them: one that is switched off keeps its place
/// and says so.
///
/// @param places of those that count, ascending
record CountedOffers(Scenario scenario, List<Integer> places) {
    static CountedOffers of(Scenario scenario) {
        List<Integer> places = IntStream.range(0, scenario.offers().size())
                .filter(place -> !scenario.offers().get(place).disabled())
                .boxed()
                .toList();
        return new CountedOffers(scenario, places);
    }

    Forecast forecast(Forecaster forecaster, ForecastQuestion question, Progress progress) throws WorkbenchException {
        if (places.size() == scenario.offers().size()) return forecaster.of(question, progress);
        if (places.isEmpty()) return new Forecast(question, among(List.of()), Optional.empty(), Optional.empty());
        int place =
                question.chosen().isPresent() ? places.indexOf(question.chosen().getAsInt()) : -1;
        OptionalInt chosen = place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
        Forecast told = forecaster.of(
                new ForecastQuestion(scenario.enabled(), chosen, question.information(), question.draws()), progress);
        return new Forecast(question, among(told.offers()), told.whole(), told.alternatives());
    }

    /// The place of an offer among those that count.
    static int place(Scenario scenario, int place) {
        return of(scenario).places().indexOf(place);
    }

    /// The chosen offer looked at closely; nothing where none is chosen or it is switched off.
    Optional<CloseLook> closely(
            Forecaster forecaster, ForecastQuestion question, Set<SplitBy> splits, Progress progress)
            throws WorkbenchException {
        int place =
                question.chosen().isPresent() ? places.indexOf(question.chosen().getAsInt()) : -1;
        if (place < 0) return Optional.empty();
        return forecaster.closely(
                new ForecastQuestion(
                        scenario.enabled(), OptionalInt.of(place), question.information(), question.draws()),
                splits,
                progress);
    }

    private List<OfferForecast> among(List<OfferForecast> told) {
        Iterator<OfferForecast> next = told.iterator();
        List<OfferForecast> all = new ArrayList<>();
        for (Offer offer : scenario.offers()) all.add(offer.disabled() ? off(offer) : next.next());
        return all;
    }

    private static OfferForecast off(Offer offer) {
        return new OfferForecast.Refused(offer.name(), new WorkbenchException(ErrorKind.OFFER_DISABLED, offer.name()));
    }
}
