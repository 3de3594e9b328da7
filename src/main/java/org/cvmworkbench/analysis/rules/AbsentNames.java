package org.cvmworkbench.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Spelling;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;
import org.cvmworkbench.model.Text;

/// What a rule names that a base does not have, so that nobody passes for it. The rule is a rule nevertheless: next
/// month's base may have it.
public final class AbsentNames {
    private static final int PRODUCTS_SHOWN = 3;
    /// Where there are more words, as of phones, the nearest is somebody else's.
    private static final int MOST_COMPARED = 20_000;

    private final Snapshot snapshot;
    private final Set<Text> notes = new LinkedHashSet<>();

    private AbsentNames(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// A sentence for each, with what was probably meant. At worst O(letters of the dictionaries looked into).
    public static List<Text> of(Rule rule, Snapshot snapshot) {
        AbsentNames names = new AbsentNames(snapshot);
        names.look(rule);
        return List.copyOf(names.notes);
    }

    private void look(Rule rule) {
        switch (rule) {
            case Rule.And(var parts) -> parts.forEach(this::look);
            case Rule.Or(var parts) -> parts.forEach(this::look);
            case Rule.Not(var inner) -> look(inner);
            case Rule.Condition(var term, var test) -> {
                name(term);
                values(test).forEach(value -> value(term, value));
            }
            case Rule.Bought(var term, var times) -> name(term);
            case Rule.Stopped(var term) -> name(term);
            case Rule.Segment segment -> {}
            case Rule.Frozen frozen -> {}
            case Rule.Keys keys -> {}
        }
    }

    /// What stands in parentheses.
    private void name(Term term) {
        String name = term.argument();
        if (term.word() == CustomerWord.PRODUCT) {
            product(name);
        } else if (term.word() == CustomerWord.CATEGORY) {
            Dictionary categories = snapshot.products().attribute("category").dictionary();
            if (categories.codeOf(name) <= 0) absent(Text.of("rule.absent.category", name), name, categories);
        } else if (term.word() == CustomerWord.ATTRIBUTE && !isAttribute(name)) {
            Stream<String> attributes = snapshot.customers().attributeNames().stream();
            Text absent = Text.of("rule.absent.attribute", name);
            suggest(absent, Spelling.nearest(name, attributes.sorted().toList()));
        }
    }

    private boolean isAttribute(String name) {
        return snapshot.customers().attributeNames().contains(name);
    }

    /// Products go by their keys, but people know their names.
    private void product(String key) {
        Dictionary keys = snapshot.products().keys();
        if (keys.codeOf(key) > 0) return;
        Text absent = Text.of("rule.absent.product", key);
        List<String> named = named(key);
        if (!named.isEmpty()) notes.add(Text.of("rule.absent.named", absent, String.join(", ", named)));
        else suggest(absent, inOtherCase(key, words(keys)));
    }

    /// The keys of the first products with a name.
    private List<String> named(String name) {
        Coded names = snapshot.products().attribute("name");
        if (!names.present()) return List.of();
        Set<Integer> codes = IntStream.range(1, names.dictionary().size())
                .filter(code -> names.dictionary().value(code).equalsIgnoreCase(name))
                .boxed()
                .collect(Collectors.toSet());
        if (codes.isEmpty()) return List.of();
        return IntStream.range(1, snapshot.products().size())
                .filter(product -> codes.contains(names.code(product)))
                .limit(PRODUCTS_SHOWN)
                .mapToObj(product -> '"' + snapshot.products().keys().value(product) + '"')
                .toList();
    }

    private static List<String> values(ValueTest test) {
        return switch (test) {
            case TextTest.Same(var negative, var value) -> List.of(value);
            case TextTest.Among(var negative, var values) -> values;
            default -> List.of();
        };
    }

    private void value(Term term, String value) {
        if (term.word() == CustomerWord.ATTRIBUTE && !isAttribute(term.argument())) return;
        List<String> choices = term.word().choices();
        Optional<Dictionary> words = TermWords.of(term, snapshot);
        if (words.isPresent() && words.get().codeOf(value) <= 0) {
            absent(said(term, value), value, words.get());
        } else if (!choices.isEmpty() && !choices.contains(value)) {
            suggest(said(term, value), Spelling.nearest(value, choices));
        }
    }

    private static Text said(Term term, String value) {
        return switch (term.word()) {
            case CustomerWord.STORE -> Text.of("rule.absent.store", value);
            case CustomerWord.CHANNEL -> Text.of("rule.absent.channel", value);
            case CustomerWord.TOPCATEGORY -> Text.of("rule.absent.category", value);
            default -> Text.of("rule.absent.value", value, RulePrinter.print(term));
        };
    }

    private static Stream<String> words(Dictionary words) {
        return IntStream.range(1, words.size()).mapToObj(words::value);
    }

    private static Optional<String> inOtherCase(String name, Stream<String> words) {
        return words.filter(name::equalsIgnoreCase).findFirst();
    }

    private void absent(Text absent, String name, Dictionary there) {
        boolean many = there.size() > MOST_COMPARED;
        Stream<String> words = words(there);
        suggest(absent, many ? inOtherCase(name, words) : Spelling.nearest(name, words.toList()));
    }

    private void suggest(Text absent, Optional<String> meant) {
        notes.add(meant.map(one -> Text.of("rule.absent.meant", absent, one))
                .orElseGet(() -> Text.of("rule.absent.said", absent)));
    }
}
