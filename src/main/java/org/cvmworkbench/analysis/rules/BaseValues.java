package org.cvmworkbench.analysis.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.KnownValues;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.Wanted;
import org.cvmworkbench.model.Period;

/// The categories, products, attributes, their values, stores, channels and saved segments of a base.
///
/// @param segments the names of the saved ones
public record BaseValues(Snapshot snapshot, int asOf, Collection<String> segments) implements KnownValues {
    private static final int MOST = 50;
    private static final int PERIODS = 24;

    public BaseValues {
        segments = List.copyOf(segments);
    }

    /// At worst O(letters of the dictionary looked into).
    @Override
    public List<String> like(Wanted wanted, String begun) {
        return switch (wanted) {
            case Wanted.Segment() -> like(segments.stream(), begun);
            case Wanted.Name(CustomerWord word) -> names(word, begun);
            case Wanted.Value(Term term) -> values(term, begun);
            case Wanted.Name name -> List.of();
        };
    }

    private List<String> names(CustomerWord word, String begun) {
        return switch (word) {
            case CATEGORY -> like(snapshot.products().attribute("category").dictionary(), begun);
            case PRODUCT -> like(snapshot.products().keys(), begun);
            case ATTRIBUTE ->
                like(snapshot.customers().attributeNames().stream().sorted(), begun);
            case PERIOD -> like(labels(Period.MONTH), begun);
            default -> List.of();
        };
    }

    private List<String> values(Term term, String begun) {
        return TermWords.of(term, snapshot)
                .map(words -> like(words, begun))
                .orElseGet(() -> like(periods(term), begun));
    }

    /// The labels of the periods that a cohort goes by.
    private Stream<String> periods(Term term) {
        if (term.word() != CustomerWord.COHORT) return Stream.empty();
        return Period.of(term.argument()).stream().flatMap(this::labels);
    }

    /// The last ones, the newest first.
    private Stream<String> labels(Period by) {
        if (asOf == Column.NO_INT) return Stream.empty();
        int last = by.number(asOf);
        return IntStream.range(0, PERIODS).mapToObj(back -> by.label(last - back));
    }

    private static List<String> like(Dictionary words, String begun) {
        return like(IntStream.range(1, words.size()).mapToObj(words::value), begun);
    }

    /// Those that begin so before those that have it inside.
    private static List<String> like(Stream<String> words, String begun) {
        List<String> inside = new ArrayList<>();
        List<String> begin = words.filter(word -> {
                    boolean begins = word.regionMatches(true, 0, begun, 0, begun.length());
                    if (!begins && inside.size() < MOST && has(word, begun)) inside.add(word);
                    return begins && !word.isEmpty();
                })
                .limit(MOST)
                .toList();
        return Stream.concat(begin.stream(), inside.stream()).limit(MOST).toList();
    }

    private static boolean has(String word, String part) {
        return IntStream.rangeClosed(1, word.length() - part.length())
                .anyMatch(at -> word.regionMatches(true, at, part, 0, part.length()));
    }
}
