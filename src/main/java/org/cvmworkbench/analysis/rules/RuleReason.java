package org.cvmworkbench.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.WorkbenchException;

/// Why a customer is among those of a rule or not: each condition with what is so of the customer. It is told from the
/// same columns the rule is counted with, so it cannot disagree with the count.
///
/// @param rule a condition, or some that are joined
/// @param holds whether it is so of the customer
/// @param known what the condition asks about, where that is known
/// @param parts of what is joined, denied or named
public record RuleReason(Rule rule, boolean holds, Optional<Known> known, List<RuleReason> parts) {
    public RuleReason {
        parts = List.copyOf(parts);
    }

    /// O(customers) a condition once the dimensions are there.
    public static RuleReason of(Rule rule, int customer, Dimensions dimensions, SavedRules saved)
            throws WorkbenchException {
        saved.resolved(rule); // a rule that leads back to itself has no end
        return reason(rule, customer, dimensions, saved);
    }

    /// Whether it asks about something that is not known of the customer.
    public boolean isUnknown() {
        boolean asks = rule instanceof Rule.Condition || rule instanceof Rule.Bought || rule instanceof Rule.Stopped;
        return asks && known.isEmpty();
    }

    private static RuleReason reason(Rule rule, int customer, Dimensions dimensions, SavedRules saved)
            throws WorkbenchException {
        List<RuleReason> parts = new ArrayList<>();
        for (Rule part : parts(rule, saved)) parts.add(reason(part, customer, dimensions, saved));
        boolean holds = switch (rule) {
            case Rule.And _, Rule.Segment _ -> parts.stream().allMatch(RuleReason::holds);
            case Rule.Or _ -> parts.stream().anyMatch(RuleReason::holds);
            case Rule.Not _ -> !parts.getFirst().holds();
            case Rule.Condition _, Rule.Bought _, Rule.Stopped _, Rule.Frozen _, Rule.Keys _ ->
                RuleEvaluation.of(saved.resolved(rule), dimensions).contains(customer);
        };
        return new RuleReason(rule, holds, known(rule, customer, dimensions), parts);
    }

    private static List<Rule> parts(Rule rule, SavedRules saved) throws WorkbenchException {
        return switch (rule) {
            case Rule.And(var parts) -> parts;
            case Rule.Or(var parts) -> parts;
            case Rule.Not(var denied) -> List.of(denied);
            case Rule.Segment(var name) -> saved.parts(name);
            case Rule.Condition condition -> List.of();
            case Rule.Bought bought -> List.of();
            case Rule.Stopped stopped -> List.of();
            case Rule.Frozen frozen -> List.of();
            case Rule.Keys keys -> List.of();
        };
    }

    private static Optional<Known> known(Rule rule, int customer, Dimensions dimensions) {
        return switch (rule) {
            case Rule.Condition(var term, var test) -> dimensions.of(term).of(customer);
            case Rule.Bought(var term, var times) -> dimensions.of(term).of(customer);
            case Rule.Stopped(var term) -> dimensions.stopped(term).of(customer);
            case Rule.And and -> Optional.empty();
            case Rule.Or or -> Optional.empty();
            case Rule.Not not -> Optional.empty();
            case Rule.Segment segment -> Optional.empty();
            case Rule.Frozen frozen -> Optional.empty();
            case Rule.Keys keys -> Optional.empty();
        };
    }
}
