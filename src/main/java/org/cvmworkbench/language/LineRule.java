package org.cvmworkbench.language;

import java.util.List;
import java.util.function.Predicate;

/// A rule on receipt lines, ready to be asked of one line after the other; asking takes no memory.
@FunctionalInterface
public interface LineRule {
    boolean keeps(LineValues line);

    /// @param rule in the words of [Vocabulary#LINES]
    static LineRule of(Rule rule) {
        return switch (rule) {
            case Rule.And(var parts) -> all(rules(parts));
            case Rule.Or(var parts) -> any(rules(parts));
            case Rule.Not(var inner) -> {
                LineRule denied = of(inner);
                yield line -> !denied.keeps(line);
            }
            case Rule.Condition(var term, NumberTest test) -> {
                LineWord word = word(term);
                Ranges ranges = test.ranges(word.decimals());
                yield line -> ranges.contains(line.number(word));
            }
            case Rule.Condition(var term, TextTest test) -> {
                LineWord word = word(term);
                Predicate<String> predicate = test.predicate();
                yield line -> predicate.test(line.text(word));
            }
            case Rule.Bought(var term, var times) -> throw notOfLines(rule);
            case Rule.Stopped(var term) -> throw notOfLines(rule);
            case Rule.Segment(var name) -> throw notOfLines(rule);
            case Rule.Frozen(var name) -> throw notOfLines(rule);
            case Rule.Keys(var members) -> throw notOfLines(rule);
        };
    }

    private static LineWord word(Term term) {
        if (term.word() instanceof LineWord word) return word;
        throw new IllegalArgumentException(RulePrinter.print(term) + " is not of lines");
    }

    private static IllegalArgumentException notOfLines(Rule rule) {
        return new IllegalArgumentException(RulePrinter.print(rule) + " is not of lines");
    }

    private static LineRule[] rules(List<Rule> parts) {
        return parts.stream().map(LineRule::of).toArray(LineRule[]::new);
    }

    private static LineRule all(LineRule[] parts) {
        return line -> {
            for (LineRule part : parts) if (!part.keeps(line)) return false;
            return true;
        };
    }

    private static LineRule any(LineRule[] parts) {
        return line -> {
            for (LineRule part : parts) if (part.keeps(line)) return true;
            return false;
        };
    }
}
