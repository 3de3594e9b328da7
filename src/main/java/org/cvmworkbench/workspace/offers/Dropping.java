package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.RefusedValue;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.workspace.offers.PaletteItem.AboutScope;
import org.cvmworkbench.workspace.offers.PaletteItem.ByMechanic;
import org.cvmworkbench.workspace.offers.PaletteItem.ForAudience;
import org.cvmworkbench.workspace.offers.PaletteItem.ThroughChannel;

/// What would come of dropping something somewhere: the one answer for mouse and keyboard.
///
/// @param fresh what a new offer is at first
public record Dropping(Scenario scenario, NewOffer fresh) {
    public Drop of(Liftable lifted, DropTarget target) {
        try {
            return switch (target) {
                case DropTarget.FreeDay(LocalDate day) -> onDay(lifted, day);
                case DropTarget.OfferCard(int index) -> onCard(lifted, index);
            };
        } catch (RefusedValue refused) {
            Text name = AssumptionEdits.assumption(refused.name());
            return new Drop.Refused(Text.of("offers.refused", name, refused.reason()));
        }
    }

    private Drop onDay(Liftable lifted, LocalDate day) {
        return switch (lifted) {
            case ByMechanic(Mechanic mechanic) -> add(fresh.of(mechanic, day, scenario));
            case PlacedOffer(int index) -> move(index, day);
            case ForAudience _ -> refused("audience-on-day");
            case AboutScope _ -> refused("scope-on-day");
            case ThroughChannel _ -> refused("channel-on-day");
        };
    }

    private Drop add(Offer offer) {
        Text who = OfferWords.of(offer.audience());
        Text how = OfferWords.channel(offer.channel());
        Text sentence = Text.of("offers.drop.new", span(offer), offer.days(), who, how, neighbours(offer, -1));
        return new Drop.Accepted(sentence, edits().add(offer), scenario.offers().size());
    }

    private Drop move(int index, LocalDate day) {
        Offer offer = scenario.offers().get(index);
        if (offer.start().equals(day)) return refused("same-day");
        Offer moved = offer.withStart(day);
        Text sentence = Text.of("offers.drop.move", span(moved), moved.days(), neighbours(moved, index));
        return new Drop.Accepted(sentence, edits().move(index, day), index);
    }

    private Drop onCard(Liftable lifted, int index) {
        Offer offer = scenario.offers().get(index);
        return switch (lifted) {
            case ByMechanic(Mechanic mechanic) -> mechanic(offer, mechanic, index);
            case ForAudience(Audience audience) ->
                changed(offer, "audience", OfferWords.of(audience), edits().audience(index, audience), index);
            case AboutScope(Scope scope) ->
                changed(offer, "scope", OfferWords.of(scope), edits().scope(index, scope), index);
            case ThroughChannel(String channel) ->
                changed(offer, "channel", OfferWords.channel(channel), edits().channel(index, channel), index);
            case PlacedOffer _ -> refused("card-on-card");
        };
    }

    private Drop mechanic(Offer offer, Mechanic mechanic, int index) {
        if (offer.mechanic().word().equals(mechanic.word())) return refused("already", offer.name());
        return changed(offer, "mechanic", OfferWords.amount(mechanic), edits().mechanic(index, mechanic), index);
    }

    private Drop changed(Offer offer, String what, Text to, ScenarioEdit edit, int index) {
        if (edit.result().equals(scenario)) return refused("already", offer.name());
        return new Drop.Accepted(Text.of("offers.drop." + what, offer.name(), to), edit, index);
    }

    private static Text span(Offer offer) {
        return Text.of("offers.span", OfferWords.day(offer.start()), OfferWords.day(offer.end()));
    }

    /// What runs on the same days, or ends right before.
    private Text neighbours(Offer offer, int itself) {
        Text nearest = Text.of("offers.drop.alone");
        for (int i = 0; i < scenario.offers().size(); i++) {
            if (i == itself) continue;
            Offer other = scenario.offers().get(i);
            int together = offer.daysTogetherWith(other);
            if (together > 0) return Text.of("offers.drop.together", together, other.name());
            if (other.end().plusDays(1).equals(offer.start())) nearest = Text.of("offers.drop.after", other.name());
        }
        return nearest;
    }

    private OfferEdits edits() {
        return new OfferEdits(scenario);
    }

    private static Drop refused(String why, Object... arguments) {
        return new Drop.Refused(Text.of("offers.drop.no." + why, arguments));
    }
}
