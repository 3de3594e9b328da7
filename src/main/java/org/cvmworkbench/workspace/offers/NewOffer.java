package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;

/// What an offer is before anybody has said more than its mechanic and its first day.
///
/// @param texts for its name
/// @param audience the customers looked at, otherwise the active ones
/// @param assortment whose names are used
public record NewOffer(Texts texts, Audience audience, Assortment assortment) {
    /// Two weeks.
    public static final int DAYS = 14;

    Offer of(Mechanic mechanic, LocalDate start, Scenario scenario) {
        return new Offer(
                OfferNames.free(texts.say(OfferWords.of(mechanic)), scenario),
                MechanicFit.of(mechanic).lever(),
                audience,
                mechanic,
                Scope.WHOLE_RECEIPT,
                OfferWords.CHANNELS.getFirst(),
                start,
                DAYS,
                Control.of(Control.USUAL),
                Assumptions.NONE);
    }

    /// A suggestion says more: whom it is for and what it is about. Its rewards are as somebody would
    /// write them.
    Offer of(Suggested suggested, LocalDate start, Scenario scenario) {
        Suggestion one = suggested.suggestion();
        Mechanic mechanic = FirstValues.rounded(one.mechanic());
        Text what = suggested.name(assortment);
        boolean whole = one.scope().isWholeReceipt();
        Text name = whole ? Text.of("offers.suggested.name", OfferWords.of(mechanic), what) : what;
        return of(mechanic, start, scenario)
                .withName(OfferNames.free(texts.say(name), scenario))
                .withLever(one.lever())
                .withAudience(one.audience())
                .withScope(one.scope());
    }

    Text named(Scope scope) {
        return OfferWords.of(scope, assortment);
    }
}
