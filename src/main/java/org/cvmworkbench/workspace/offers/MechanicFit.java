package org.cvmworkbench.workspace.offers;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;

/// Which levers a mechanic moves and which groups it was made for, as the sources say (C4–C28 of the capabilities).
///
/// @param levers the fitting one first
/// @param groups every group where empty
public record MechanicFit(List<Lever> levers, List<Group> groups) {
    private static final double MOST = 0.5;
    private static final int PERCENT = 100;
    private static final Set<Group> COMING = EnumSet.of(Group.NEW, Group.ACTIVE, Group.RARE);

    public static MechanicFit of(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.Information _ -> fit(List.of(Lever.RETENTION, Lever.FREQUENCY, Lever.BASKET));
            case Mechanic.Discount _ ->
                fit(List.of(Lever.FREQUENCY, Lever.BASKET), Group.RARE, Group.SLIPPING, Group.NEW, Group.ACTIVE);
            case Mechanic.PersonalPrice _ ->
                fit(List.of(Lever.RETENTION, Lever.FREQUENCY), Group.SLIPPING, Group.CHURNED, Group.RARE);
            case Mechanic.Points _ -> fit(List.of(Lever.BASKET, Lever.FREQUENCY, Lever.RETENTION));
            case Mechanic.MultiOffer _, Mechanic.ComboCategory _, Mechanic.ComboReceipt _ ->
                fit(List.of(Lever.BASKET), Group.ACTIVE, Group.RARE, Group.NEW);
            case Mechanic.Service _ ->
                fit(List.of(Lever.RETENTION, Lever.FREQUENCY), Group.ACTIVE, Group.SLIPPING, Group.RARE);
            case Mechanic.Reminder _ -> fit(List.of(Lever.RETENTION, Lever.FREQUENCY), Group.SLIPPING, Group.CHURNED);
            case Mechanic.Ladder _ ->
                fit(List.of(Lever.FREQUENCY, Lever.RETENTION), Group.RARE, Group.NEW, Group.ACTIVE);
            case Mechanic.WinBack _ -> fit(List.of(Lever.RETENTION), Group.SLIPPING, Group.CHURNED);
        };
    }

    /// The lever it fits best.
    public Lever lever() {
        return levers.getFirst();
    }

    /// The lever of an offer that gets this mechanic: its own where that fits.
    Lever leverFor(Lever own) {
        return levers.contains(own) ? own : lever();
    }

    /// What it is for, in one sentence.
    public static Text goal(Mechanic mechanic) {
        return Text.of("offers.fit." + mechanic.word());
    }

    /// Why the lever or the customers of an offer do not fit its mechanic; nothing where they do or
    /// nobody can say.
    ///
    /// @param mix who the customers are; without a base only the group is known that an audience names
    public static Optional<Text> misfit(Offer offer, Optional<AudienceMix> mix) {
        MechanicFit fit = of(offer.mechanic());
        Text mechanic = OfferWords.of(offer.mechanic());
        if (!fit.levers.contains(offer.lever()))
            return Optional.of(Text.of("offers.misfit.lever", mechanic, OfferWords.of(offer.lever())));
        return mix.filter(who -> who.customers() > 0)
                .map(who -> fit.misfit(offer.mechanic(), who))
                .orElseGet(() ->
                        fit.group(offer).map(group -> Text.of("offers.misfit.group", mechanic, OfferWords.of(group))));
    }

    /// The group an audience names, where that is not one of those it was made for.
    private Optional<Group> group(Offer offer) {
        return offer.audience() instanceof Audience.Rule rule
                ? OfferWords.group(rule).filter(group -> !isFor(group))
                : Optional.empty();
    }

    private boolean isFor(Group group) {
        return groups.isEmpty() || groups.contains(group);
    }

    /// Why most of them do not fit: what the mechanic asks of a customer first, then its groups.
    private Optional<Text> misfit(Mechanic mechanic, AudienceMix who) {
        Optional<Text> own = switch (mechanic) {
            case Mechanic.Reminder(int months) -> mostly("reminder", who.hereWithin(months), months);
            case Mechanic.WinBack _ -> mostly("winBack", who.in(COMING), 0);
            case Mechanic.Ladder _ -> mostly("ladder", who.mostFrequent(), 0);
            default -> Optional.empty();
        };
        return own.or(() -> mostOf(who)
                .map(group -> Text.of(
                        "offers.misfit.mostly",
                        OfferWords.of(mechanic),
                        PERCENT * who.in(EnumSet.of(group)),
                        OfferWords.of(group))));
    }

    private static Optional<Text> mostly(String why, double part, int months) {
        return part > MOST ? Optional.of(Text.of("offers.misfit." + why, PERCENT * part, months)) : Optional.empty();
    }

    /// The largest group it was not made for, where less than half are in the others.
    private Optional<Group> mostOf(AudienceMix who) {
        if (groups.isEmpty() || who.in(EnumSet.copyOf(groups)) >= MOST) return Optional.empty();
        return who.groups().keySet().stream()
                .filter(group -> !isFor(group))
                .max(Comparator.comparingInt((Group group) -> who.groups().get(group))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static MechanicFit fit(List<Lever> levers, Group... groups) {
        return new MechanicFit(levers, List.of(groups));
    }
}
