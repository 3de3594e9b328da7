package org.cvmworkbench.language;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people write who know other languages or write numbers as on paper, and what rules write for it.
///
/// @param offered a candidate without which it is something else; empty where it is always meant so
/// @param meant by what is written
record Habit(Pattern written, String offered, UnaryOperator<String> meant) {
    private static final String NUMBER = "([+-]?\\d+(?:\\.\\d+)?)";
    private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
    private static final String OPENING = "['‘’“„«]";
    private static final String CLOSING = "['’“”»]";

    private static final List<Habit> ALL = List.of(
            of("==", "", "="),
            of("<>", "", "!="),
            of("=>", "", ">="),
            of("=<", "", "<="),
            of("&&?", "and", "and"),
            of("\\|\\|?", "or", "or"),
            of("!", "(", "not"),
            of("between\\s+" + DAY + "\\s+and\\s+" + DAY, "from", "from $1 to $2"),
            of("between\\s+" + NUMBER + "\\s+and\\s+" + NUMBER, "in", "in $1..$2"),
            of("\"?non-?returnable\"?", "final", "final"),
            new Habit(pattern("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?(?!\\d)"), "", text -> text.replaceAll("[, ]", "")),
            of("(\\d+),(\\d+)", "", "$1.$2"),
            of(OPENING + "([^'‘’“”„«»\"]*)" + CLOSING, "\"", "\"$1\""));

    private static Habit of(String written, String offered, String meant) {
        Pattern pattern = pattern(written);
        return new Habit(pattern, offered, text -> pattern.matcher(text).replaceFirst(meant));
    }

    private static Pattern pattern(String written) {
        return Pattern.compile(written, Pattern.CASE_INSENSITIVE);
    }

    /// The problem as a habit explains it, where one does.
    ///
    /// @param before where the piece before the found one starts, which may be the first part of what is written
    static RuleProblem explained(RuleProblem problem, String text, int before) {
        return Stream.of(before, problem.column() - 1)
                .flatMap(start -> ALL.stream().flatMap(habit -> habit.explain(problem, text, start).stream()))
                .findFirst()
                .orElse(problem);
    }

    private Optional<RuleProblem> explain(RuleProblem problem, String text, int start) {
        Matcher matcher = written.matcher(text).region(start, text.length());
        if (!matcher.lookingAt() || matcher.end() < problem.column()) return Optional.empty();
        String instead = meant.apply(matcher.group());
        if (!fits(problem, instead)) return Optional.empty();
        return Optional.of(problem.instead(start + 1, matcher.group(), instead));
    }

    /// Quotes belong to names and values, whether they can be counted or not.
    private boolean fits(RuleProblem problem, String instead) {
        if (!offered.equals("\""))
            return offered.isEmpty() || problem.candidates().contains(offered);
        return problem.wanted().isPresent() || problem.candidates().contains(Quotation.read(instead));
    }
}
