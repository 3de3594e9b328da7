package org.cvmworkbench.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Text;

/// Reads one condition: a term, the time it is looked at in, an operator its type allows, and values of that type; or
/// what a [Form] begins.
final class ConditionParser {
    private final TokenStream tokens;
    private final Vocabulary vocabulary;
    private final TermParser terms;
    private final TimeParser times;
    private final TestParser tests;
    private final FormParser forms;

    ConditionParser(TokenStream tokens, Vocabulary vocabulary, Optional<Collection<String>> segments) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.terms = new TermParser(tokens);
        this.times = new TimeParser(tokens);
        this.tests = new TestParser(tokens);
        this.forms = new FormParser(tokens, times, terms, tests, segments);
    }

    /// @param starts what could begin one, for the complaint that nothing does
    Rule condition(List<String> starts) throws Refusal {
        Optional<Form> form = form();
        if (form.isPresent()) {
            tokens.take();
            return forms.read(form.get());
        }
        Word word = vocabulary
                .find(tokens.peek().text())
                .orElseThrow(() -> tokens.expected(Text.of("rule.expected.condition", vocabulary.example()), starts));
        tokens.take();
        Term term = timed(terms.term(word));
        return term.type() == WordType.PURCHASES ? bought(term) : tests.condition(term);
    }

    private Optional<Form> form() {
        boolean possible = vocabulary == Vocabulary.CUSTOMERS && tokens.peek().sort() == Sort.WORD;
        return possible ? Form.of(tokens.peek().text()) : Optional.empty();
    }

    private Term timed(Term term) throws Refusal {
        if (vocabulary != Vocabulary.CUSTOMERS || !times.isNext()) return term;
        if (!term.inTime()) throw tokens.expected(Text.of("rule.expected.timeless"));
        return term.in(times.time());
    }

    /// Purchases that are compared lack the member that makes them a number.
    private Rule bought(Term term) throws Refusal {
        if (WordType.NUMBER.operators().stream().anyMatch(tokens::nextIs)) throw terms.noMember(term.word());
        return new Rule.Bought(term);
    }
}
