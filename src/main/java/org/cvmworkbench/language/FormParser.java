package org.cvmworkbench.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Text;

/// Reads the conditions that begin with a [Form].
final class FormParser {
    private static final List<CustomerWord> BOUGHT = List.of(CustomerWord.CATEGORY, CustomerWord.PRODUCT);

    private final TokenStream tokens;
    private final TimeParser times;
    private final TermParser terms;
    private final TestParser tests;
    private final Optional<Collection<String>> segments;

    /// @param segments the names a rule may use; any where they are not known
    FormParser(
            TokenStream tokens,
            TimeParser times,
            TermParser terms,
            TestParser tests,
            Optional<Collection<String>> segments) {
        this.tokens = tokens;
        this.times = times;
        this.terms = terms;
        this.tests = tests;
        this.segments = segments;
    }

    /// What stands behind the form's word.
    Rule read(Form form) throws Refusal {
        tokens.expect("(");
        return switch (form) {
            case CHANGE -> change();
            case BOUGHT -> bought();
            case STOPPED -> {
                Term term = purchases();
                tokens.expect(")");
                yield new Rule.Stopped(term);
            }
            case SEGMENT -> new Rule.Segment(segment());
            case FROZEN -> new Rule.Frozen(segment());
        };
    }

    private Rule change() throws Refusal {
        Term figure = figure();
        tokens.expect(",");
        Span span = times.span();
        tokens.expect(")");
        return tests.condition(figure.in(new When.Changed(span)));
    }

    /// A figure that has a time.
    private Term figure() throws Refusal {
        List<String> words = Stream.of(CustomerWord.values())
                .filter(word -> word.inTime() || BOUGHT.contains(word))
                .map(Word::word)
                .toList();
        if (words.stream().noneMatch(tokens::nextIs)) throw tokens.expected(words);
        Term term = terms.term(CustomerWord.of(tokens.take().text()));
        if (term.type() == WordType.PURCHASES) throw terms.noMember(term.word());
        if (!term.inTime()) throw tokens.expected(Text.of("rule.expected.timely"));
        return term;
    }

    private Rule bought() throws Refusal {
        Term term = purchases();
        tokens.expect(")");
        int times = 1;
        if (tokens.accept("at")) {
            tokens.expect("least");
            times = this.times.count();
            if (!tokens.accept("times") && !tokens.accept("time")) throw tokens.expected(List.of("times"));
        }
        return new Rule.Bought(term.in(tokens.accept("in") ? this.times.last() : this.times.time()), times);
    }

    /// `category "Wine"`, `product "4711"`.
    private Term purchases() throws Refusal {
        List<String> words = BOUGHT.stream().map(Word::word).toList();
        CustomerWord word = BOUGHT.stream()
                .filter(one -> tokens.nextIs(one.word()))
                .findFirst()
                .orElseThrow(() -> tokens.expected(words));
        tokens.take();
        return new Term(word, terms.name(word), Member.ITSELF);
    }

    private String segment() throws Refusal {
        Token token = tokens.peek();
        boolean named =
                token.sort() == Sort.QUOTED && !Quotation.read(token.text()).isEmpty();
        if (!named) throw tokens.expected(Text.of("rule.expected.name"), List.of(), new Wanted.Segment());
        String name = Quotation.read(token.text());
        if (segments.isPresent() && !segments.get().contains(name)) {
            throw tokens.expected(Text.of("rule.expected.segment"), List.copyOf(segments.get()), new Wanted.Segment());
        }
        tokens.take();
        tokens.expect(")");
        return name;
    }
}
