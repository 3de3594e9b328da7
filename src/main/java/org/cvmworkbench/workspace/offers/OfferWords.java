package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;

/// The parts of an offer in words, short enough for a card.
public final class OfferWords {
    /// Channels that have a word of their own; any other is said as it is written.
    public static final List<String> CHANNELS = List.of("email", "sms", "push");

    private static final Set<String> GROUPS = Set.of("new", "active", "rare", "slipping", "churned");
    private static final String OF_GROUP = "group = ";

    private OfferWords() {}

    /// The rule that finds a group.
    public static Audience.Rule group(String word) {
        return new Audience.Rule(OF_GROUP + word);
    }

    public static Text of(Audience audience) {
        return switch (audience) {
            case Audience.Rule(String text) -> rule(text);
            case Audience.Segment(String name) -> plain(name);
            case Audience.Size(int customers) -> Text.of("offers.audience.size", customers);
        };
    }

    private static Text rule(String text) {
        String word = text.startsWith(OF_GROUP) ? text.substring(OF_GROUP.length()) : "";
        return GROUPS.contains(word) ? Text.of("offers.audience." + word) : plain(text);
    }

    /// What it is called.
    public static Text of(Mechanic mechanic) {
        return Text.of("offers.mechanic." + mechanic.word());
    }

    /// How much it gives, as in "−20 %"; its name where that cannot be said shortly.
    public static Text amount(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.Discount(double depth) -> Text.of("offers.amount.discount", depth * 100);
            case Mechanic.Points points -> Text.of("offers.amount.points", points.rate() * 100);
            case Mechanic.Information _,
                    Mechanic.PersonalPrice _,
                    Mechanic.MultiOffer _,
                    Mechanic.ComboCategory _,
                    Mechanic.ComboReceipt _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ -> of(mechanic);
        };
    }

    public static Text of(Scope scope) {
        List<String> words = Stream.of(scope.categories(), scope.products(), scope.brands(), scope.suppliers())
                .flatMap(List::stream)
                .toList();
        return words.isEmpty() ? Text.of("offers.scope.whole") : plain(String.join(", ", words));
    }

    public static Text of(Lever lever) {
        return Text.of("offers.lever." + lever.word());
    }

    public static Text channel(String channel) {
        return CHANNELS.contains(channel) ? Text.of("offers.channel." + channel) : plain(channel);
    }

    /// A day without its year: "1 Dec".
    public static Text day(LocalDate day) {
        return Text.of("offers.day." + day.getMonthValue(), day.getDayOfMonth());
    }

    static Text plain(String text) {
        return Text.of("offers.plain", text);
    }
}
