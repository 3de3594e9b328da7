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
import org.cvmworkbench.workspace.offers.PaletteItem.OnCondition;
import org.cvmworkbench.workspace.offers.PaletteItem.ThroughChannel;
import org.cvmworkbench.workspace.offers.PaletteItem.WithoutAssortment;

/// What would come of dropping something somewhere: the one answer for mouse and keyboard.
///
/// @param fresh what a new offer is at first
public record Dropping(Scenario scenario, NewOffer fresh) {
    public Drop of(Liftable lifted, DropTarget target) {
        try {
            return switch (target) {
                case DropTarget.FreeDay(LocalDate day) -> onDay(lifted, day);
                case DropTarget.OfferCard(int index) -> onCard(lifted, index);
                case DropTarget.Between(int place, LocalDate day) -> between(lifted, place, day);
            };
        } catch (RefusedValue refused) {
            Text name = AssumptionEdits.assumption(refused.name());
            return new Drop.Refused(Text.of("offers.refused", name, refused.reason()));
        }
    }

    private Drop onDay(Liftable lifted, LocalDate day) {
        return switch (lifted) {
            case ByMechanic(Mechanic mechanic) ->
                add(fresh.of(mechanic, day, scenario), scenario.offers().size());
            case Suggested suggested ->
                add(fresh.of(suggested, day, scenario), scenario.offers().size());
            case PlacedOffer(int index) -> move(index, day);
            case PaletteItem part -> refusedOffCards(part);
        };
    }

    private Drop between(Liftable lifted, int place, LocalDate day) {
        return switch (lifted) {
            case ByMechanic(Mechanic mechanic) -> add(fresh.of(mechanic, day, scenario), place);
            case Suggested suggested -> add(fresh.of(suggested, day, scenario), place);
            case PlacedOffer(int index) -> reorder(index, place);
            case PaletteItem part -> refusedOffCards(part);
        };
    }

    /// Why a part of an offer cannot be dropped where no offer is.
    private static Drop refusedOffCards(PaletteItem part) {
        return switch (part) {
            case ForAudience _ -> refused("audience-on-day");
            case AboutScope _ -> refused("scope-on-day");
            case ThroughChannel _ -> refused("channel-on-day");
            case OnCondition _ -> refused("condition-on-day");
            case WithoutAssortment(String word) -> refused("no-assortment", OfferWords.mechanic(word));
            case ByMechanic(Mechanic mechanic) -> throw new IllegalArgumentException(mechanic + " makes an offer");
        };
    }

    private Drop add(Offer offer, int place) {
        Text who = OfferWords.of(offer.audience());
        Text how = OfferWords.channel(offer.channel());
        Text sentence =
                Text.of("offers.drop.new", Neighbours.span(offer), offer.days(), who, how, neighbours(offer, -1));
        return new Drop.Accepted(sentence, edits().insert(place, offer), place);
    }

    private Drop move(int index, LocalDate day) {
        Offer offer = scenario.offers().get(index);
        if (offer.start().equals(day)) return refused("same-day");
        Offer moved = offer.withStart(day);
        Text sentence = Text.of("offers.drop.move", Neighbours.span(moved), moved.days(), neighbours(moved, index));
        return new Drop.Accepted(sentence, edits().move(index, day), index);
    }

    /// Its customers take the offers before it first, and it before those after it.
    private Drop reorder(int index, int place) {
        if (place == index || place == index + 1) return refused("same-place");
        Offer offer = scenario.offers().get(index);
        int to = place > index ? place - 1 : place;
        Text sentence = place == 0
                ? Text.of("offers.drop.first", offer.name())
                : Text.of(
                        "offers.drop.order",
                        offer.name(),
                        to + 1,
                        scenario.offers().get(place - 1).name());
        return new Drop.Accepted(sentence, edits().reorder(index, to), to);
    }

    private Drop onCard(Liftable lifted, int index) {
        Offer offer = scenario.offers().get(index);
        return switch (lifted) {
            case ByMechanic(Mechanic mechanic) -> mechanic(offer, mechanic, index);
            case ForAudience(Audience audience) ->
                changed(offer, "audience", OfferWords.of(audience), edits().audience(index, audience), index);
            case AboutScope(Scope scope) ->
                changed(offer, "scope", fresh.named(scope), edits().scope(index, scope), index);
            case ThroughChannel(String channel) ->
                changed(offer, "channel", OfferWords.channel(channel), edits().channel(index, channel), index);
            case OnCondition(Condition condition) -> condition(offer, condition, index);
            case WithoutAssortment(String word) -> refused("no-assortment", OfferWords.mechanic(word));
            case PlacedOffer _, Suggested _ -> refused("card-on-card");
        };
    }

    private Drop mechanic(Offer offer, Mechanic mechanic, int index) {
        if (offer.mechanic().word().equals(mechanic.word())) return refused("already", offer.name());
        return changed(offer, "mechanic", OfferWords.of(mechanic), edits().mechanic(index, mechanic), index);
    }

    private Drop condition(Offer offer, Condition condition, int index) {
        return ConditionEdits.of(scenario, index, condition)
                .map(edit -> changed(offer, "condition", condition.words(), edit, index))
                .orElseGet(() -> refused(ConditionEdits.refusal(condition), offer.name()));
    }

    private Drop changed(Offer offer, String what, Text to, ScenarioEdit edit, int index) {
        if (edit.result().equals(scenario)) return refused("already", offer.name());
        return new Drop.Accepted(Text.of("offers.drop." + what, offer.name(), to), edit, index);
    }

    private Text neighbours(Offer offer, int itself) {
        return Neighbours.of(scenario, offer, itself);
    }

    private OfferEdits edits() {
        return new OfferEdits(scenario);
    }

    private static Drop refused(String why, Object... arguments) {
        return new Drop.Refused(Text.of("offers.drop.no." + why, arguments));
    }
}
