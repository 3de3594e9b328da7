package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.Look;

/// One thing that could be done, and what would come of it.
///
/// @param outcome nothing where it cannot be told
/// @param why     it cannot be told, and the next step
/// @param offer   its place in the scenario, where it is one of its offers
/// @param isAsked whether somebody has to say first what the message alone adds
/// @param isSpent whether anything is done at all, so that there is a chance of profit
record WhatIfLine(
        String name, Optional<Outcome> outcome, String why, OptionalInt offer, boolean isAsked, boolean isSpent) {
    /// Nothing, information and each offer.
    static List<WhatIfLine> of(Forecast forecast, Look look) {
        List<WhatIfLine> lines = new ArrayList<>();
        forecast.alternatives().ifPresent(instead -> {
            String nothing = look.text("forecast.nothing");
            lines.add(new WhatIfLine(
                    nothing, Optional.of(instead.nothing().outcome()), "", OptionalInt.empty(), false, false));
            boolean isMessage =
                    forecast.question().chosenOffer().orElseThrow().mechanic() instanceof Mechanic.Information;
            if (!isMessage)
                lines.add(new WhatIfLine(
                        look.text("forecast.information"),
                        instead.information().map(answer -> answer.outcome()),
                        look.text("forecast.information.ask"),
                        OptionalInt.empty(),
                        instead.information().isEmpty(),
                        true));
        });
        for (int place = 0; place < forecast.offers().size(); place++)
            lines.add(of(forecast.offers().get(place), place, look));
        return lines;
    }

    private static WhatIfLine of(OfferForecast offer, int place, Look look) {
        return switch (offer) {
            case OfferForecast.Answered answered ->
                new WhatIfLine(
                        answered.name(),
                        Optional.of(answered.answer().outcome()),
                        "",
                        OptionalInt.of(place),
                        false,
                        true);
            case OfferForecast.Refused refused ->
                new WhatIfLine(
                        refused.name(),
                        Optional.empty(),
                        look.say(refused.why().text()),
                        OptionalInt.of(place),
                        false,
                        true);
        };
    }
}
