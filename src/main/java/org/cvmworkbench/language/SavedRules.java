package org.cvmworkbench.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.WorkbenchException;

/// The saved segments of a base, as rules use them by name.
///
/// @param rules by name of the segment, an empty one for everybody
/// @param frozen whom a segment had when it was frozen last, by its name
public record SavedRules(SortedMap<String, String> rules, Map<String, FrozenMembers> frozen) {
    public static final SavedRules NONE = new SavedRules(new TreeMap<>(), Map.of());

    public SavedRules {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        frozen = Map.copyOf(frozen);
    }

    /// The segments that a rule may name; one that was deleted may still have been frozen.
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(rules.keySet());
        names.addAll(frozen.keySet());
        return names;
    }

    /// The rule of a text with what its names stand for in their place.
    public Rule read(String text) throws WorkbenchException {
        return resolved(Rules.customers(text));
    }

    /// The rule with what its names stand for in their place, so that it can be counted.
    ///
    /// @throws WorkbenchException where a name is not known, or leads back to itself
    public Rule resolved(Rule rule) throws WorkbenchException {
        return resolved(rule, List.of());
    }

    /// Checks that a segment with this rule would not lead back to itself, and that whom it names is there.
    public void check(String name, String rule) throws WorkbenchException {
        if (rule.isBlank()) return;
        SortedMap<String, String> then = new TreeMap<>(rules);
        then.put(name, rule);
        new SavedRules(then, frozen).resolved(new Rule.Segment(name));
    }

    /// The rule of a segment; none for everybody.
    public List<Rule> parts(String name) throws WorkbenchException {
        String text = rules.get(name);
        if (text == null) throw new WorkbenchException(ErrorKind.SEGMENT_UNKNOWN, name);
        return text.isBlank() ? List.of() : List.of(Rules.customers(text));
    }

    /// What the names in a rule stand for, and those in what they stand for: rules of segments, and how many were
    /// frozen. A name that is not known is not there.
    public SortedMap<String, String> definitions(Rule rule) throws WorkbenchException {
        SortedMap<String, String> found = new TreeMap<>();
        define(rule, found);
        return found;
    }

    private void define(Rule rule, SortedMap<String, String> found) throws WorkbenchException {
        for (String name : named(rule)) {
            FrozenMembers members = frozen.get(name);
            if (members != null) {
                int count = members.keys().size();
                found.put(RulePrinter.print(new Rule.Frozen(name)), Integer.toString(count));
            }
            String text = rules.get(name);
            if (text == null || found.put(RulePrinter.print(new Rule.Segment(name)), text) != null) continue;
            for (Rule part : parts(name)) define(part, found);
        }
    }

    /// The segments a rule names itself.
    public static SortedSet<String> named(Rule rule) {
        SortedSet<String> names = new TreeSet<>();
        collect(rule, names);
        return names;
    }

    private static void collect(Rule rule, SortedSet<String> names) {
        switch (rule) {
            case Rule.And(var parts) -> parts.forEach(part -> collect(part, names));
            case Rule.Or(var parts) -> parts.forEach(part -> collect(part, names));
            case Rule.Not(var inner) -> collect(inner, names);
            case Rule.Segment(var name) -> names.add(name);
            case Rule.Frozen(var name) -> names.add(name);
            case Rule.Keys(var members) -> names.add(members.name());
            case Rule.Condition condition -> {}
            case Rule.Bought bought -> {}
            case Rule.Stopped stopped -> {}
        }
    }

    /// @param within the segments this is a part of, the outermost first
    private Rule resolved(Rule rule, List<String> within) throws WorkbenchException {
        return switch (rule) {
            case Rule.And(var parts) -> new Rule.And(resolved(parts, within));
            case Rule.Or(var parts) -> new Rule.Or(resolved(parts, within));
            case Rule.Not(var inner) -> new Rule.Not(resolved(inner, within));
            case Rule.Segment(var name) -> segment(name, within);
            case Rule.Frozen(var name) ->
                new Rule.Keys(Optional.ofNullable(frozen.get(name))
                        .orElseThrow(() -> new WorkbenchException(ErrorKind.SEGMENT_NOT_FROZEN, name)));
            case Rule.Condition condition -> condition;
            case Rule.Bought bought -> bought;
            case Rule.Stopped stopped -> stopped;
            case Rule.Keys keys -> keys;
        };
    }

    private List<Rule> resolved(List<Rule> parts, List<String> within) throws WorkbenchException {
        List<Rule> resolved = new ArrayList<>();
        for (Rule part : parts) resolved.add(resolved(part, within));
        return resolved;
    }

    private Rule segment(String name, List<String> within) throws WorkbenchException {
        String text = rules.get(name);
        if (text == null) throw new WorkbenchException(ErrorKind.SEGMENT_UNKNOWN, name);
        List<String> deeper = new ArrayList<>(within);
        deeper.add(name);
        if (within.contains(name)) {
            throw new WorkbenchException(ErrorKind.SEGMENT_CYCLE, name, String.join(" → ", deeper));
        }
        return resolved(Rules.customersOrAll(text), deeper);
    }
}
