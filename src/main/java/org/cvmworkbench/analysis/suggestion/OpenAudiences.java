package org.cvmworkbench.analysis.suggestion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.rules.SegmentSets;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;

/// Groups and saved segments of whom no offer of a scenario reaches at least half with a lever that
/// fits them.
final class OpenAudiences {
    private static final double ENOUGH = 0.5;
    private static final int SHORT_LIFE = 7;
    private static final double DAYS_A_MONTH = 30.4;

    private final Dimensions dimensions;
    private final List<Reached> offers = new ArrayList<>();

    private record Reached(Lever lever, CustomerSet customers) {}

    private OpenAudiences(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    /// O(customers · offers). An audience that is but a number reaches nobody of the base, nor does an
    /// offer that is switched off.
    static List<Suggestion> of(Dimensions dimensions, SavedRules saved, Scenario scenario) throws WorkbenchException {
        OpenAudiences open = new OpenAudiences(dimensions);
        for (Offer offer : scenario.enabledOffers()) {
            Optional<Rule> rule = rule(offer.audience());
            if (rule.isEmpty()) continue;
            CustomerSet customers = RuleEvaluation.of(saved.resolved(rule.get()), dimensions);
            open.offers.add(new Reached(offer.lever(), customers));
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (Group group : EnumSet.complementOf(EnumSet.of(Group.NONE))) {
            Groups groups = dimensions.groups();
            CustomerSet members = CustomerSet.where(groups.customers(), customer -> groups.of(customer) == group);
            open.check(members, group, Buyers.of(group), Text.of("suggestion.group." + group.word()))
                    .ifPresent(suggestions::add);
        }
        for (Map.Entry<String, CustomerSet> segment :
                SegmentSets.of(saved, dimensions).entrySet()) {
            Text name = Text.of("suggestion.segment", segment.getKey());
            Group group = open.mostOf(segment.getValue());
            open.check(segment.getValue(), group, new Audience.Segment(segment.getKey()), name)
                    .ifPresent(suggestions::add);
        }
        return suggestions;
    }

    private static Optional<Rule> rule(Audience audience) throws WorkbenchException {
        return switch (audience) {
            case Audience.Rule(String text) -> Optional.of(Rules.customers(text));
            case Audience.Segment(String name) -> Optional.of(new Rule.Segment(name));
            case Audience.Size size -> Optional.empty();
        };
    }

    /// The group most of them are in, of equals the first.
    private Group mostOf(CustomerSet members) {
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        members.forEach(customer -> counts.merge(dimensions.groups().of(customer), 1, Integer::sum));
        Group most = Group.NEW;
        for (Group group : Group.values()) {
            if (counts.getOrDefault(group, 0) > counts.getOrDefault(most, 0)) most = group;
        }
        return most;
    }

    private Optional<Suggestion> check(CustomerSet members, Group group, Audience audience, Text name) {
        Set<Lever> fitting = fitting(group);
        CustomerSet reached = CustomerSet.none(members.size());
        for (Reached offer : offers)
            if (fitting.contains(offer.lever)) reached = reached.or(offer.customers.and(members));
        int all = members.count();
        int with = reached.count();
        if (all == 0 || with >= ENOUGH * all) return Optional.empty();
        Lever lever = fitting.iterator().next();
        Text why = Text.of("suggestion.why." + group.word());
        Text reason = Text.of("suggestion.audience", name, all, with, why);
        return Optional.of(
                new Suggestion(SuggestionKind.AUDIENCE, lever, mechanic(group), Scope.WHOLE_RECEIPT, audience, reason));
    }

    /// The levers by which a group is moved (capabilities C4 to C8), the first of them before the
    /// others.
    private static Set<Lever> fitting(Group group) {
        return switch (group) {
            case NEW, NONE -> EnumSet.of(Lever.RETENTION, Lever.FREQUENCY);
            case ACTIVE -> EnumSet.of(Lever.BASKET);
            case RARE -> EnumSet.of(Lever.FREQUENCY);
            case SLIPPING, CHURNED -> EnumSet.of(Lever.RETENTION);
        };
    }

    private Mechanic mechanic(Group group) {
        return switch (group) {
            case NEW, ACTIVE, NONE -> new Mechanic.Information();
            case RARE -> new Mechanic.Points(Suggestion.FIRST_REWARD, OptionalInt.of(SHORT_LIFE));
            case SLIPPING -> new Mechanic.Reminder(silentMonths());
            case CHURNED -> new Mechanic.WinBack(Suggestion.reward(averageReceipt(), 1), 1);
        };
    }

    /// Twice the rhythm of the base, in whole months.
    private int silentMonths() {
        double rhythm = dimensions.groups().rhythms().median();
        return (int) Math.max(1, Math.round(2 * rhythm / DAYS_A_MONTH));
    }

    private double averageReceipt() {
        double money = 0;
        double visits = 0;
        for (long amount : dimensions.profile().money()) money += amount;
        for (int count : dimensions.profile().frequency()) visits += count;
        return visits == 0 ? 0 : money / visits;
    }
}
