package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;

/// Who the offers of a scenario are for, today and as it would have been on an earlier day: a customer in two of them
/// takes the first. For people who were written down by name others stand in on earlier days. One thread.
final class Audiences {
    private final Dimensions today;
    private final List<Offer> offers;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Integer, List<CustomerSet>> byDay = new HashMap<>();

    private Audiences(Dimensions today, List<Offer> offers) {
        this.today = today;
        this.offers = offers;
    }

    /// @throws WorkbenchException where a rule is refused or a segment unknown
    static Audiences of(Dimensions today, SavedRules saved, List<Offer> offers) throws WorkbenchException {
        Audiences audiences = new Audiences(today, offers);
        for (Offer offer : offers) audiences.rules.add(saved.resolved(rule(offer.audience())));
        return audiences;
    }

    private static Rule rule(Audience audience) throws WorkbenchException {
        return switch (audience) {
            case Audience.Rule(String text) -> Rules.customers(text);
            case Audience.Segment(String name) -> new Rule.Segment(name);
            case Audience.Size(int customers) ->
                throw new IllegalArgumentException(customers + " customers of no base");
        };
    }

    /// The audience of one of the offers as it was known on a day.
    CustomerSet of(int offer, int day) {
        return byDay.computeIfAbsent(day, this::on).get(offer);
    }

    private List<CustomerSet> on(int day) {
        Dimensions then = day == today.asOf() ? today : today.on(day);
        CustomerSet taken = CustomerSet.none(then.customers());
        List<CustomerSet> sets = new ArrayList<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            CustomerSet asked = asked(rules.get(offer), then);
            CustomerSet free = silent(asked, offers.get(offer).mechanic(), then).and(taken.not());
            taken = taken.or(free);
            sets.add(free);
        }
        return sets;
    }

    private CustomerSet asked(Rule rule, Dimensions then) {
        boolean standIns = then != today && namesPeople(rule);
        return standIns ? StandIns.of(today, RuleEvaluation.of(rule, today), then) : RuleEvaluation.of(rule, then);
    }

    private static boolean namesPeople(Rule rule) {
        return switch (rule) {
            case Rule.Keys _, Rule.Frozen _ -> true;
            case Rule.And(List<Rule> parts) -> parts.stream().anyMatch(Audiences::namesPeople);
            case Rule.Or(List<Rule> parts) -> parts.stream().anyMatch(Audiences::namesPeople);
            case Rule.Not(Rule part) -> namesPeople(part);
            case Rule.Condition _, Rule.Bought _, Rule.Stopped _, Rule.Segment _ -> false;
        };
    }

    /// A reminder is for those who have been away for so many months.
    private static CustomerSet silent(CustomerSet asked, Mechanic mechanic, Dimensions then) {
        if (!(mechanic instanceof Mechanic.Reminder(int months))) return asked;
        int latest = (int) LocalDate.ofEpochDay(then.asOf()).minusMonths(months).toEpochDay();
        int[] last = then.profile().lastVisit();
        return asked.and(CustomerSet.where(
                asked.size(), customer -> last[customer] != Column.NO_INT && last[customer] <= latest));
    }
}
