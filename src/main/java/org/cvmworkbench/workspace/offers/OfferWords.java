package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.ServiceKind;

/// The parts of an offer in words, short enough for a card.
public final class OfferWords {
    /// Channels that have a word of their own; any other is said as it is written.
    public static final List<String> CHANNELS = List.of("email", "sms", "push");

    private static final String OF_GROUP = "group = ";
    private static final Pattern CELL = Pattern.compile("rf = ([1-5])([1-5])");

    private OfferWords() {}

    /// The rule that finds a group.
    public static Audience.Rule group(String word) {
        return new Audience.Rule(OF_GROUP + word);
    }

    /// The group a rule finds, if it finds just one.
    static Optional<Group> group(Audience.Rule rule) {
        return Arrays.stream(Group.values())
                .filter(group -> group != Group.NONE)
                .filter(group -> rule.text().equals(OF_GROUP + group.word()))
                .findFirst();
    }

    public static Text of(Group group) {
        return Text.of("offers.audience." + group.word());
    }

    /// The rule that finds the customers of one cell of recency and frequency, scores from 1 to 5.
    public static Audience.Rule cell(int recency, int frequency) {
        return new Audience.Rule("rf = " + recency + frequency);
    }

    public static Text of(Audience audience) {
        return switch (audience) {
            case Audience.Rule rule -> of(rule);
            case Audience.Segment(String name) -> plain(name);
            case Audience.Size(int customers) -> Text.of("offers.audience.size", customers);
        };
    }

    private static Text of(Audience.Rule rule) {
        Matcher cell = CELL.matcher(rule.text());
        if (cell.matches()) return Text.of("offers.audience.cell", cell.group(1), cell.group(2));
        return group(rule).map(OfferWords::of).orElseGet(() -> plain(rule.text()));
    }

    /// What it is called.
    public static Text of(Mechanic mechanic) {
        return mechanic(mechanic.word());
    }

    /// @param word as the scenario file writes it
    public static Text mechanic(String word) {
        return Text.of("offers.mechanic." + word);
    }

    /// How much it gives, as in "−20 %"; nothing to say where it gives nothing.
    public static Text amount(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.Information _ -> Text.of("offers.amount.information");
            case Mechanic.Discount(double depth) -> Text.of("offers.amount.discount", depth * 100);
            case Mechanic.PersonalPrice personal -> Text.of("offers.amount.personal-price", personal.price());
            case Mechanic.Points points -> Text.of("offers.amount.points", points.rate() * 100);
            case Mechanic.MultiOffer multi ->
                Text.of("offers.amount.multi-offer", multi.rewardPerItem(), multi.rewardForAny());
            case Mechanic.ComboCategory combo -> Text.of("offers.amount.combo-category", combo.pointsEach());
            case Mechanic.ComboReceipt combo ->
                Text.of("offers.amount.combo-receipt", combo.points(), combo.threshold());
            case Mechanic.Service service -> of(service.kind());
            case Mechanic.Reminder(int months) -> Text.of("offers.amount.reminder", months);
            case Mechanic.Ladder(var steps) ->
                Text.of("offers.amount.ladder", steps.getLast().depth() * 100);
            case Mechanic.WinBack winBack -> Text.of("offers.amount.win-back", winBack.maxReward());
        };
    }

    public static Text of(ServiceKind kind) {
        return Text.of("offers.service." + kind.word());
    }

    public static Text of(Scope scope) {
        List<String> words = Stream.of(scope.categories(), scope.products(), scope.brands(), scope.suppliers())
                .flatMap(List::stream)
                .toList();
        return words.isEmpty() ? Text.of("offers.scope.whole") : plain(String.join(", ", words));
    }

    /// A scope in the names the base has for it.
    public static Text of(Scope scope, Assortment assortment) {
        return scope.isWholeReceipt() ? of(scope) : plain(assortment.names(scope));
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
