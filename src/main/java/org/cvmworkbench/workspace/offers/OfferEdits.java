package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;

/// What can be done to the offers of a scenario.
///
/// All of it throws [org.cvmworkbench.model.scenario.RefusedValue] where nobody may have the result.
public record OfferEdits(Scenario scenario) {
    public ScenarioEdit add(Offer offer) {
        List<Offer> offers = offers();
        offers.add(offer);
        return edit("add", offer.name(), offers);
    }

    /// Puts it before the one with this index in the order of priority.
    public ScenarioEdit insert(int place, Offer offer) {
        List<Offer> offers = offers();
        offers.add(place, offer);
        return edit("add", offer.name(), offers);
    }

    public ScenarioEdit remove(int index) {
        List<Offer> offers = offers();
        Offer gone = offers.remove(index);
        return edit("remove", gone.name(), offers);
    }

    /// A copy right after it, in the same place.
    public ScenarioEdit duplicate(int index) {
        List<Offer> offers = offers();
        Offer copy = offers.get(index);
        offers.add(index + 1, copy.withName(OfferNames.free(copy.name(), scenario)));
        return edit("duplicate", copy.name(), offers);
    }

    /// Gives an offer another place in the order of priority.
    public ScenarioEdit reorder(int from, int to) {
        List<Offer> offers = offers();
        Offer moved = offers.remove(from);
        offers.add(to, moved);
        return edit("reorder", moved.name(), offers);
    }

    public ScenarioEdit move(int index, LocalDate start) {
        return with("move", index, offer -> offer.withStart(start));
    }

    public ScenarioEdit rename(int index, String name) {
        return with("rename", index, offer -> offer.withName(name));
    }

    public ScenarioEdit lever(int index, Lever lever) {
        return with("lever", index, offer -> offer.withLever(lever));
    }

    public ScenarioEdit days(int index, int days) {
        return with("days", index, offer -> offer.withDays(days));
    }

    public ScenarioEdit audience(int index, Audience audience) {
        return with("audience", index, offer -> offer.withAudience(audience));
    }

    /// Another mechanic brings the lever it fits, unless it fits the present one.
    public ScenarioEdit mechanic(int index, Mechanic mechanic) {
        MechanicFit fit = MechanicFit.of(mechanic);
        return with("mechanic", index, offer -> {
            Offer changed = offer.withMechanic(mechanic);
            boolean same = mechanic.word().equals(offer.mechanic().word());
            return same ? changed : changed.withLever(fit.leverFor(offer.lever()));
        });
    }

    /// Lets it count no longer, or again.
    public ScenarioEdit disabled(int index, boolean disabled) {
        return with(disabled ? "disable" : "enable", index, offer -> offer.withDisabled(disabled));
    }

    public ScenarioEdit scope(int index, Scope scope) {
        return with("scope", index, offer -> offer.withScope(scope));
    }

    public ScenarioEdit channel(int index, String channel) {
        return with("channel", index, offer -> offer.withChannel(channel));
    }

    public ScenarioEdit control(int index, Control control) {
        return with("control", index, offer -> offer.withControl(control));
    }

    private ScenarioEdit with(String what, int index, UnaryOperator<Offer> change) {
        List<Offer> offers = offers();
        Offer before = offers.set(index, change.apply(offers.get(index)));
        return edit(what, before.name(), offers);
    }

    private List<Offer> offers() {
        return new ArrayList<>(scenario.offers());
    }

    private ScenarioEdit edit(String what, String offer, List<Offer> offers) {
        return ScenarioEdit.of(Text.of("offers.edit." + what, offer), scenario.withOffers(offers));
    }
}
