package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import java.util.stream.Collectors;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.offers.Assortment;
import org.cvmworkbench.workspace.offers.Condition;
import org.cvmworkbench.workspace.offers.MechanicFit;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.kordamp.ikonli.feather.Feather;

/// The things of the palette in words and pictures.
record PaletteWords(Look look, Assortment assortment) {
    String name(PaletteItem item) {
        return look.say(words(item));
    }

    private Text words(PaletteItem item) {
        return switch (item) {
            case PaletteItem.ForAudience(var audience) -> OfferWords.of(audience);
            case PaletteItem.ByMechanic(Mechanic mechanic) -> OfferWords.of(mechanic);
            case PaletteItem.WithoutAssortment(String word) -> OfferWords.mechanic(word);
            case PaletteItem.AboutScope(Scope scope) -> OfferWords.of(scope, assortment);
            case PaletteItem.ThroughChannel(String channel) -> OfferWords.channel(channel);
            case PaletteItem.OnCondition(Condition condition) -> condition.words();
        };
    }

    /// What it is for, where that is more than its name.
    String meaning(PaletteItem item) {
        return switch (item) {
            case PaletteItem.ByMechanic(Mechanic mechanic) ->
                look.text("offers.palette.fits", levers(mechanic), groups(mechanic), MechanicFit.goal(mechanic));
            case PaletteItem.WithoutAssortment(String word) ->
                look.text("offers.drop.no.no-assortment", OfferWords.mechanic(word));
            case PaletteItem.ForAudience _,
                    PaletteItem.AboutScope _,
                    PaletteItem.ThroughChannel _,
                    PaletteItem.OnCondition _ -> "";
        };
    }

    private String levers(Mechanic mechanic) {
        return MechanicFit.of(mechanic).levers().stream()
                .map(lever -> look.say(OfferWords.of(lever)))
                .collect(Collectors.joining(", "));
    }

    private String groups(Mechanic mechanic) {
        List<Group> groups = MechanicFit.of(mechanic).groups();
        if (groups.isEmpty()) return look.text("offers.palette.everybody");
        return groups.stream().map(group -> look.say(OfferWords.of(group))).collect(Collectors.joining(", "));
    }

    static Feather icon(PaletteItem item) {
        return switch (item) {
            case PaletteItem.ForAudience _ -> Feather.USERS;
            case PaletteItem.ByMechanic(Mechanic mechanic) -> icon(mechanic.word());
            case PaletteItem.WithoutAssortment(String word) -> icon(word);
            case PaletteItem.AboutScope(Scope scope) -> icon(scope);
            case PaletteItem.ThroughChannel(String channel) ->
                switch (channel) {
                    case "email" -> Feather.MAIL;
                    case "sms" -> Feather.MESSAGE_SQUARE;
                    default -> Feather.BELL;
                };
            case PaletteItem.OnCondition(Condition condition) ->
                switch (condition) {
                    case Condition.Share _ -> Feather.PERCENT;
                    case Condition.Expiring _ -> Feather.WATCH;
                    case Condition.HeldOut _ -> Feather.SHIELD;
                    case Condition.Lasting _ -> Feather.CALENDAR;
                };
        };
    }

    private static Feather icon(Scope scope) {
        if (scope.isWholeReceipt()) return Feather.FILE_TEXT;
        if (!scope.categories().isEmpty()) return Feather.GRID;
        if (!scope.products().isEmpty()) return Feather.PACKAGE;
        return scope.brands().isEmpty() ? Feather.TRUCK : Feather.AWARD;
    }

    /// @param mechanic as the scenario file writes it
    static Feather icon(String mechanic) {
        return switch (mechanic) {
            case "information" -> Feather.INFO;
            case "discount" -> Feather.PERCENT;
            case "personalPrice" -> Feather.TAG;
            case "multiOffer" -> Feather.GIFT;
            case "comboCategory" -> Feather.LINK;
            case "comboReceipt" -> Feather.SHOPPING_CART;
            case "service" -> Feather.HEART;
            case "reminder" -> Feather.CLOCK;
            case "ladder" -> Feather.TRENDING_UP;
            case "winBack" -> Feather.CORNER_UP_LEFT;
            default -> Feather.STAR;
        };
    }
}
