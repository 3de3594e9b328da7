package org.cvmworkbench.language;

import java.util.List;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Text;

/// Reads one condition: a term, an operator its type allows, and values of that type.
final class ConditionParser {
    private final TokenStream tokens;
    private final Vocabulary vocabulary;
    private final TestParser tests;

    ConditionParser(TokenStream tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.tests = new TestParser(tokens);
    }

    /// @param starts what could begin one, for the complaint that nothing does
    Rule condition(List<String> starts) throws Refusal {
        Word word = vocabulary.find(tokens.peek().text()).orElseThrow(() -> tokens.expected(starts));
        tokens.take();
        Term term = term(word);
        if (term.type() == WordType.PURCHASES) return bought(term);
        boolean negative = tokens.nextIs("not") && term.type().operators().contains("not");
        if (negative) tokens.take();
        List<String> allowed = negative ? negatable(term.type()) : term.type().operators();
        String operator =
                allowed.stream().filter(tokens::nextIs).findFirst().orElseThrow(() -> tokens.expected(allowed));
        tokens.take();
        return new Rule.Condition(term, tests.read(term, operator, negative));
    }

    private static List<String> negatable(WordType type) {
        return type.operators().stream()
                .filter(List.of("in", "like", "has")::contains)
                .toList();
    }

    private Term term(Word word) throws Refusal {
        return switch (word.type()) {
            case NUMBER, TEXT, CHOICE -> Term.of(word);
            case ATTRIBUTE -> new Term(word, name(word), Member.ITSELF);
            case PURCHASES -> new Term(word, name(word), tokens.accept(".") ? member() : Member.ITSELF);
        };
    }

    /// Purchases that are compared lack the member that makes them a number.
    private Rule bought(Term term) throws Refusal {
        if (WordType.NUMBER.operators().stream().anyMatch(tokens::nextIs)) {
            throw tokens.expected(
                    Member.words().stream().map(word -> "." + word).toList());
        }
        return new Rule.Bought(term);
    }

    private String name(Word word) throws Refusal {
        tokens.expect("(");
        Token token = tokens.peek();
        String name = token.sort() == Sort.QUOTED ? Quotation.read(token.text()) : token.text();
        boolean named = token.sort() == Sort.QUOTED || token.sort() == Sort.WORD;
        if (!named || !word.takes(name)) throw unnamed(word);
        tokens.take();
        tokens.expect(")");
        return name;
    }

    private Refusal unnamed(Word word) {
        if (word == CustomerWord.COHORT) return tokens.expected(Period.words());
        return tokens.expected(Text.of(word == CustomerWord.PERIOD ? "rule.expected.period" : "rule.expected.name"));
    }

    private Member member() throws Refusal {
        Member member = Member.of(tokens.peek().text()).orElseThrow(() -> tokens.expected(Member.words()));
        tokens.take();
        return member;
    }
}
