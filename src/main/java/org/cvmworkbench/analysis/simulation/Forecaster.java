package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;

/// Computes forecasts one after the other on the same base, for somebody who changes one thing at a time: what the base
/// says of an audience, and the draws, are kept for the next question. The same question gives the same bytes, whatever
/// was asked before. O(offers · draws) once the base has been asked. Safe on any thread; one forecast at a time.
public final class Forecaster {
    private final Optional<RememberedFacts> base;
    private final Distributions distributions = new Distributions();
    /// Rough ones and finer ones.
    private final Recent<Draws, Calculation> calculations = new Recent<>(2);

    private Forecaster(Optional<RememberedFacts> base) {
        this.base = base;
    }

    /// For audiences that are all sizes.
    public static Forecaster withoutBase() {
        return new Forecaster(Optional.empty());
    }

    public static Forecaster on(BaseFacts base) {
        return new Forecaster(Optional.of(new RememberedFacts(base)));
    }

    /// @param progress is asked between offers whether the forecast is still wanted
    /// @throws WorkbenchException where an audience is refused; an offer that is has its place in the forecast
    public synchronized Forecast of(ForecastQuestion question, Progress progress) throws WorkbenchException {
        progress.checkCancelled();
        Calculation calculation = calculations.get(question.draws(), Calculation::new);
        Preparation preparation = Preparation.of(question.scenario(), base, distributions);
        Tally tally = new Tally(calculation, base);
        List<OfferForecast> offers = new ArrayList<>();
        for (int place = 0; place < question.scenario().offers().size(); place++) {
            progress.checkCancelled();
            offers.add(forecast(preparation, place, tally));
        }
        boolean whole = offers.stream().allMatch(OfferForecast.Answered.class::isInstance);
        return new Forecast(
                question,
                offers,
                whole ? Optional.of(tally.answer(question.scenario().name())) : Optional.empty(),
                alternatives(question, preparation, offers, calculation));
    }

    /// The chosen offer looked at closely; nothing where none is chosen.
    ///
    /// @param progress is asked between parts whether the look is still wanted
    /// @throws WorkbenchException where the offer or an audience is refused
    public synchronized Optional<CloseLook> closely(ForecastQuestion question, Set<SplitBy> splits, Progress progress)
            throws WorkbenchException {
        progress.checkCancelled();
        if (question.chosen().isEmpty()) return Optional.empty();
        Preparation preparation = Preparation.of(question.scenario(), base, distributions);
        CloseLooks looks = new CloseLooks(preparation, question.draws());
        return Optional.of(looks.of(question.chosen().getAsInt(), splits, progress));
    }

    private static OfferForecast forecast(Preparation preparation, int place, Tally tally) {
        try {
            return tally.add(preparation.prepare(place));
        } catch (WorkbenchException refused) {
            return new OfferForecast.Refused(preparation.offers().get(place).name(), refused);
        }
    }

    private Optional<Alternatives> alternatives(
            ForecastQuestion question, Preparation preparation, List<OfferForecast> offers, Calculation calculation)
            throws WorkbenchException {
        if (question.chosen().isEmpty()) return Optional.empty();
        int place = question.chosen().getAsInt();
        if (offers.get(place) instanceof OfferForecast.Refused) return Optional.empty();
        Prepared offer = preparation.prepare(place);
        Prepared nothing = preparation.prepare(
                place, Variants.nothing(offer.offer(), offer.used().uplift().level()));
        boolean isMessage = offer.offer().mechanic() instanceof Mechanic.Information;
        Optional<OfferAnswer> information = Optional.empty();
        Optional<Uplift.Stated> alone =
                question.information().or(() -> offer.model().message());
        if (!isMessage && alone.isPresent()) {
            Offer message = Variants.information(offer.offer(), alone.get());
            information = Optional.of(calculation.answer(preparation.prepare(place, message)));
        }
        return Optional.of(new Alternatives(
                calculation.answer(nothing),
                information,
                calculation.answer(offer),
                curve(offer, calculation),
                Swing.of(offer)));
    }

    /// A curve for what has a depth of its own: that of a ladder or a win-back follows from who takes it.
    private static Optional<DepthCurve> curve(Prepared offer, Calculation calculation) {
        return switch (offer.offer().mechanic()) {
            case Mechanic.Discount _, Mechanic.Points _, Mechanic.PersonalPrice _
            when offer.model().reward() instanceof Reward.Share share -> Optional.of(calculation.curve(offer, share));
            default -> Optional.empty();
        };
    }
}
