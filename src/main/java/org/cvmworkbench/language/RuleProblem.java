package org.cvmworkbench.language;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;

/// The first place where a text is no rule.
///
/// @param column of its first character, from 1
/// @param expected what should stand there
/// @param found what stands there as it is written, empty at the end of the rule
/// @param candidates the words and symbols that may stand there; empty where they cannot be counted, as numbers
/// @param wanted what the base knows that may stand there
/// @param instead what rules write for what is found, where that is a [Habit]
public record RuleProblem(
        int column,
        Text expected,
        String found,
        List<String> candidates,
        Optional<Wanted> wanted,
        Optional<String> instead)
        implements Parsed {
    private static final int LONGEST_SHOWN = 40;

    public RuleProblem {
        candidates = List.copyOf(candidates);
    }

    RuleProblem(int column, Text expected, String found, List<String> candidates, Optional<Wanted> wanted) {
        this(column, expected, found, candidates, wanted, Optional.empty());
    }

    RuleProblem(int column, Text expected, String found, List<String> candidates) {
        this(column, expected, found, candidates, Optional.empty());
    }

    /// The same, where a habit is found that has its own way to be written in rules.
    RuleProblem instead(int start, String habit, String instead) {
        return new RuleProblem(start, expected, habit, candidates, wanted, Optional.of(instead));
    }

    /// What was probably meant, where it is known or a candidate is spelt nearly so.
    public Optional<String> suggestion() {
        if (instead.isPresent()) return instead;
        boolean quoted = found.length() > 1 && found.startsWith("\"") && found.endsWith("\"");
        return Spelling.nearest(quoted ? Quotation.read(found) : found, candidates);
    }

    public Text sentence() {
        if (found.isEmpty()) return Text.of("rule.problem.end", column, expected);
        String shown = found.length() <= LONGEST_SHOWN ? found : found.substring(0, LONGEST_SHOWN) + "…";
        if (instead.isPresent()) return Text.of("rule.problem.instead", column, shown, instead.get());
        return suggestion()
                .map(meant -> Text.of("rule.problem.misspelt", column, expected, shown, meant))
                .orElseGet(() -> Text.of("rule.problem", column, expected, shown));
    }
}
