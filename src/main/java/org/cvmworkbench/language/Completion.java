package org.cvmworkbench.language;

import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.language.Token.Sort;

/// What can be written next while a rule is being typed.
///
/// @param start where what was begun at the caret starts, from 0; choosing a candidate replaces the text from there on
/// @param candidates the words, symbols and values that may stand there and begin as it does
public record Completion(int start, List<String> candidates) {
    /// What may stand behind a whole rule, in some places.
    private static final List<String> ONWARD = List.of("at least", "in last", "from", "to", "and", "or");

    public Completion {
        candidates = List.copyOf(candidates);
    }

    /// @param caret how many characters of the text are before the caret
    /// @param known what the base has; looking there may take as long as its longest dictionary
    public static Completion at(String text, int caret, Vocabulary vocabulary, KnownValues known) {
        String before = text.substring(0, caret);
        List<Token> tokens = Tokens.of(before);
        Token last = tokens.get(Math.max(0, tokens.size() - 2));
        if (last.sort() == Sort.UNCLOSED) {
            String begun = before.substring(last.start() + 1);
            List<String> values = values(before.substring(0, last.start()), begun, vocabulary, known);
            return new Completion(last.start(), values);
        }
        int start = caret;
        while (start > 0 && Tokens.partOfWord(text.charAt(start - 1))) start--;
        String begun = before.substring(start);
        Stream<String> words = words(before.substring(0, start), vocabulary).stream()
                .filter(word -> word.regionMatches(true, 0, begun, 0, begun.length()));
        Stream<String> values = values(before.substring(0, start), begun, vocabulary, known).stream();
        return new Completion(start, Stream.concat(words, values).toList());
    }

    private static List<String> words(String text, Vocabulary vocabulary) {
        return switch (RuleParser.parse(text, vocabulary)) {
            case Rule _ ->
                ONWARD.stream()
                        .filter(word -> goesOn(text + " " + word, vocabulary))
                        .toList();
            case RuleProblem problem -> problem.found().isEmpty() ? problem.candidates() : List.of();
        };
    }

    /// Whether the text is no rule only because it ends too soon.
    private static boolean goesOn(String text, Vocabulary vocabulary) {
        return RuleParser.parse(text, vocabulary) instanceof RuleProblem problem
                && problem.found().isEmpty();
    }

    /// In quotes, as rules want them.
    private static List<String> values(String text, String begun, Vocabulary vocabulary, KnownValues known) {
        if (!(RuleParser.parse(text, vocabulary) instanceof RuleProblem problem)) return List.of();
        if (!problem.found().isEmpty()) return List.of();
        return problem.wanted().map(wanted -> known.like(wanted, begun)).orElse(List.of()).stream()
                .map(Quotation::of)
                .toList();
    }
}
