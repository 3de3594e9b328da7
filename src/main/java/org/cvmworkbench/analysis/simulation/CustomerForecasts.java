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
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;

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
        double said = offer.model().baseline();
        double scale = base.baseline().value() == 0 ? 0 : said / base.baseline().value();
        CustomerSet audience = baseline.audience();
        float[] anyway = each(audience, customer -> scale * baseline.receipts(customer));
        IntToDoubleFunction adds = adds(offer, study);
        float[] extra = each(audience, customer -> adds.applyAsDouble(customer));
        float[] given = study.takers()
                .own()
                .map(own -> beyond(offer, base, own))
                .map(own -> each(audience, own))
                .orElse(new float[0]);
        return new CustomerForecast(offer, base, audience, anyway, extra, given);
    }

    /// What the offer adds: in proportion to what a customer buys, where the uplift is relative or the model's; the
    /// same
    /// for everybody where it was stated in points, or as the share that will respond.
    private static IntToDoubleFunction adds(Prepared offer, OfferStudy study) {
        OfferModel model = offer.model();
        double uplift = model.expected().response() - model.baseline();
        if (model.response().uplift().kind() != UpliftKind.RELATIVE) return _ -> uplift;
        double baseline = study.baseline().total()
                / Math.max(1, study.baseline().audience().count());
        double relative = baseline == 0 ? 0 : uplift / baseline;
        double reach = model.marginals().get(AssumptionName.REACH).mean();
        double price = model.marginals().get(AssumptionName.PRICE).mean();
        boolean modelled = study.takers().uplift() instanceof Uplift.Modelled;
        if (!modelled || study.response().isEmpty())
            return customer -> relative * study.baseline().receipts(customer);
        IntToDoubleFunction lifts = study.response()
                .get()
                .lifts(reach, model.reward().share(offer.offer().mechanic(), price));
        double mean = model.response().uplift().assumption().value() * reach;
        double held = mean == 0 ? 0 : relative / mean;
        return customer ->
                held * reach * lifts.applyAsDouble(customer) * study.baseline().receipts(customer);
    }

    private static IntToDoubleFunction beyond(Prepared offer, BaseEstimates base, IntToDoubleFunction own) {
        double price = offer.model().marginals().get(AssumptionName.PRICE).mean();
        if (base.taker().depth().isPresent()) {
            double average = base.taker().depth().getAsDouble();
            return customer -> (own.applyAsDouble(customer) - average) * price;
        }
        double average = base.taker().reward().orElse(0);
        return customer -> own.applyAsDouble(customer) - average;
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
