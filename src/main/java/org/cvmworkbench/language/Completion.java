package org.cvmworkbench.language;

import java.util.List;

/// What can be written next while a rule is being typed.
///
/// @param start where the word begun at the caret starts, from 0; choosing a candidate replaces the text from there on
/// @param candidates the words and symbols that may stand there and begin as it does
public record Completion(int start, List<String> candidates) {
    public Completion {
        candidates = List.copyOf(candidates);
    }

    /// @param caret how many characters of the text are before the caret
    public static Completion at(String text, int caret, Vocabulary vocabulary) {
        int start = caret;
        while (start > 0 && Tokens.partOfWord(text.charAt(start - 1))) start--;
        String begun = text.substring(start, caret);
        List<String> candidates = next(text.substring(0, start), vocabulary).stream()
                .filter(word -> word.regionMatches(true, 0, begun, 0, begun.length()))
                .toList();
        return new Completion(start, candidates);
    }

    private static List<String> next(String text, Vocabulary vocabulary) {
        return switch (RuleParser.parse(text, vocabulary)) {
            case Rule _ -> List.of("and", "or");
            case RuleProblem problem -> problem.found().isEmpty() ? problem.candidates() : List.of();
        };
    }
}
