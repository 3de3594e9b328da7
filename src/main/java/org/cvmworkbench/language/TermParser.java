package org.cvmworkbench.language;

import java.util.List;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Text;

/// Reads what a condition asks about.
final class TermParser {
    private final TokenStream tokens;

    TermParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /// What stands behind the word.
    Term term(Word word) throws Refusal {
        return switch (word.type()) {
            case NUMBER, TEXT, CHOICE -> Term.of(word);
            case ATTRIBUTE -> new Term(word, parenthesised(word), Member.ITSELF);
            case PURCHASES -> new Term(word, parenthesised(word), tokens.accept(".") ? member(word) : Member.ITSELF);
        };
    }

    /// The complaint that purchases lack the member that makes them a number.
    Refusal noMember(Word word) {
        return tokens.expected(
                Member.words(word).stream().map(member -> "." + member).toList());
    }

    private String parenthesised(Word word) throws Refusal {
        tokens.expect("(");
        String name = name(word);
        tokens.expect(")");
        return name;
    }

    /// A name that the word may have; a single word needs no quotes.
    String name(Word word) throws Refusal {
        Token token = tokens.peek();
        String name = token.sort() == Sort.QUOTED ? Quotation.read(token.text()) : token.text();
        boolean named = token.sort() == Sort.QUOTED || token.sort() == Sort.WORD;
        if (!named || !word.takes(name)) throw unnamed(word);
        tokens.take();
        return name;
    }

    private Refusal unnamed(Word word) {
        if (!word.names().isEmpty()) return tokens.expected(word.names());
        String what = word == CustomerWord.PERIOD ? "rule.expected.period" : "rule.expected.name";
        return tokens.expected(Text.of(what), List.of(), new Wanted.Name(word));
    }

    private Member member(Word word) throws Refusal {
        Member member = Member.of(tokens.peek().text(), word).orElseThrow(() -> tokens.expected(Member.words(word)));
        tokens.take();
        return member;
    }
}
