package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// Forecasts the offers of a scenario customer by customer, each as if it were the only one.
///
/// @param saved the saved segments
public record CustomerForecasts(Dimensions dimensions, SavedRules saved) {
    /// O(receipts + lines) an offer.
    ///
    /// @throws WorkbenchException where an offer is refused, its audience is but a number, or no law of repeat
    /// buying fits
    ///                            the base
    public List<CustomerForecast> of(Scenario scenario, Progress progress) throws WorkbenchException {
        List<CustomerForecast> forecasts = new ArrayList<>();
        for (Offer offer : scenario.offers()) {
            progress.checkCancelled();
            progress.report(forecasts.size() / (double) scenario.offers().size());
            forecasts.add(of(scenario, List.of(offer), 0));
        }
        return forecasts;
    }

    /// One offer as the scenario has it: whom an offer before it reaches is none of its audience.
    public CustomerForecast of(Scenario scenario, int place) throws WorkbenchException {
        return of(scenario, scenario.offers(), place);
    }

    /// What would come of an offer that some of its audience get.
    public static Outcome outcome(List<CustomerForecast> offers, List<CustomerSet> chosen, Draws draws) {
        Scores scores = new Scores(draws);
        Computed total = Computed.nothing(draws.count());
        for (int offer = 0; offer < offers.size(); offer++) {
            if (chosen.get(offer).count() > 0)
                total = total.plus(Computed.of(offers.get(offer).to(chosen.get(offer)), scores));
        }
        return total.outcome();
    }

    private CustomerForecast of(Scenario scenario, List<Offer> offers, int place) throws WorkbenchException {
        Offer offer = offers.get(place);
        if (offer.audience() instanceof Audience.Size)
            throw new WorkbenchException(ErrorKind.AUDIENCE_UNNAMED, offer.name());
        List<Offer> before = offers.subList(0, place + 1).stream()
                .filter(known -> !(known.audience() instanceof Audience.Size))
                .toList();
        Audiences audiences = Audiences.of(dimensions, saved, before);
        OfferStudy study = new OfferEstimate(
                        dimensions,
                        offer,
                        scenario.assumptionsOf(offer).uplift(),
                        OfferProducts.of(dimensions.snapshot().products(), offer),
                        day -> audiences.of(before.size() - 1, day))
                .study()
                .orElseThrow(() -> new WorkbenchException(ErrorKind.NO_LAW_FITS, offer.name()));
        BaseEstimates base = study.estimates();
        Prepared prepared = new Preparation(
                        List.of(offer), scenario.assumptions(), List.of(Optional.of(base)), new Distributions())
                .prepare(0);
        return forecast(prepared, study, base);
    }

    private static CustomerForecast forecast(Prepared offer, OfferStudy study, BaseEstimates base) {
        Baseline baseline = study.baseline();
        CustomerUplift uplift = CustomerUplift.of(offer, study);
        CustomerSet audience = baseline.audience();
        float[] anyway = each(audience, uplift::anyway);
        float[] extra = each(audience, uplift::extra);
        float[] given = study.takers()
                .own()
                .map(own -> beyond(offer, own))
                .map(own -> each(audience, own))
                .orElse(new float[0]);
        return new CustomerForecast(offer, base, audience, anyway, extra, given);
    }

    /// What a customer's reward costs beyond that of the average taker.
    private static IntToDoubleFunction beyond(Prepared offer, IntToDoubleFunction own) {
        Reward average = offer.model().reward();
        double price = offer.model().marginals().get(AssumptionName.PRICE).mean();
        double unit = average instanceof Reward.PriceCut ? price : 1;
        return customer -> (own.applyAsDouble(customer) - average.given()) * unit;
    }

    private static float[] each(CustomerSet audience, IntToDoubleFunction value) {
        float[] values = new float[audience.size()];
        Parts.each(audience.size(), (from, to) -> {
            for (int customer = from; customer < to; customer++)
                if (audience.contains(customer)) values[customer] = (float) value.applyAsDouble(customer);
        });
        return values;
    }
}
