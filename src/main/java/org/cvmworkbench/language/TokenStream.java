package org.cvmworkbench.language;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.model.Text;

/// The tokens of a rule from left to right, and the complaint that what comes next is not what should.
final class TokenStream {
    private final String text;
    private final List<Token> tokens;
    private int at;

    TokenStream(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    Token peek() {
        return tokens.get(at);
    }

    /// What comes so many tokens after the next one.
    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.sort() != Sort.END) at++;
        return token;
    }

    boolean nextIs(String symbolOrKeyword) {
        return peek().is(symbolOrKeyword);
    }

    /// Takes the next token if it is this one.
    boolean accept(String symbolOrKeyword) {
        boolean there = nextIs(symbolOrKeyword);
        if (there) take();
        return there;
    }

    void expect(String symbol) throws Refusal {
        if (!accept(symbol)) throw expected(List.of(symbol));
    }

    Refusal expected(List<String> candidates) {
        String key = candidates.size() == 1 ? "rule.expected.one" : "rule.expected.any";
        return expected(Text.of(key, String.join(" ", candidates)), candidates);
    }

    Refusal expected(Text what) {
        return expected(what, List.of());
    }

    Refusal expected(Text what, List<String> candidates) {
        return refusal(peek(), what, candidates, Optional.empty());
    }

    /// @param wanted what the base knows that could stand there
    Refusal expected(Text what, List<String> candidates, Wanted wanted) {
        return refusal(peek(), what, candidates, Optional.of(wanted));
    }

    /// The complaint about the token just taken.
    Refusal behind(Text what) {
        return refusal(tokens.get(at - 1), what, List.of(), Optional.empty());
    }

    private Refusal refusal(Token token, Text what, List<String> candidates, Optional<Wanted> wanted) {
        if (token.sort() == Sort.UNCLOSED) {
            return new Refusal(new RuleProblem(token.end() + 1, Text.of("rule.expected.quote"), "", List.of()));
        }
        RuleProblem problem = new RuleProblem(token.start() + 1, what, token.text(), candidates, wanted);
        int before = tokens.get(Math.max(0, at - 1)).start();
        return new Refusal(Habit.explained(problem, text, before));
    }

    /// Ends the parsing of a text that is no rule. It never leaves [RuleParser].
    static final class Refusal extends Exception {
        private final transient RuleProblem problem;

        Refusal(RuleProblem problem) {
            this.problem = problem;
        }

        RuleProblem problem() {
            return problem;
        }
    }
}
