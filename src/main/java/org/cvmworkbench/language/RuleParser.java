package org.cvmworkbench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Text;

/// Reads rules. The grammar, with keywords and words in any case:
///
/// ```
/// rule      = all { "or" all }
/// all       = one { "and" one }
/// one       = "not" one | "(" rule ")" | condition
/// condition = term ( compare value | [ "not" ] "in" "(" value { "," value } ")" | [ "not" ] ( "like" | "has" ) quoted
/// )
///           | bought
/// term      = word | ( "attribute" | "cohort" ) "(" name ")" | bought "." member
/// bought    = ( "category" | "product" | "period" ) "(" name ")"
/// value     = number | quoted | choice
/// ```
///
/// By recursive descent, in time linear in the text, nested at most [#DEEPEST] deep.
public final class RuleParser {
    /// The deepest nesting of parentheses and `not`.
    public static final int DEEPEST = 200;

    private final TokenStream tokens;
    private final Vocabulary vocabulary;
    private final ConditionParser conditions;
    private int depth;

    private RuleParser(String text, Vocabulary vocabulary) {
        this.tokens = new TokenStream(text);
        this.vocabulary = vocabulary;
        this.conditions = new ConditionParser(tokens, vocabulary);
    }

    /// The rule the text says, all of its words and values checked, or the place where it says none.
    public static Parsed parse(String text, Vocabulary vocabulary) {
        try {
            return new RuleParser(text, vocabulary).whole();
        } catch (Refusal refusal) {
            return refusal.problem();
        }
    }

    private Rule whole() throws Refusal {
        if (tokens.peek().sort() == Sort.END) {
            throw tokens.expected(Text.of("rule.expected.condition", vocabulary.example()), starts());
        }
        Rule rule = any();
        if (tokens.peek().sort() == Sort.END) return rule;
        throw tokens.expected(Text.of("rule.expected.onward"), List.of("and", "or"));
    }

    private Rule any() throws Refusal {
        List<Rule> parts = new ArrayList<>();
        do parts.add(all());
        while (tokens.accept("or"));
        return joined(parts, Rule.Or::new);
    }

    private Rule all() throws Refusal {
        List<Rule> parts = new ArrayList<>();
        do parts.add(one());
        while (tokens.accept("and"));
        return joined(parts, Rule.And::new);
    }

    private static Rule joined(List<Rule> parts, Function<List<Rule>, Rule> join) {
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }

    private Rule one() throws Refusal {
        boolean negated = tokens.nextIs("not");
        if (!negated && !tokens.nextIs("(")) return conditions.condition(starts());
        if (depth == DEEPEST) throw tokens.expected(Text.of("rule.expected.shallower", DEEPEST));
        tokens.take();
        depth++;
        Rule rule = negated ? new Rule.Not(one()) : parenthesised();
        depth--;
        return rule;
    }

    private Rule parenthesised() throws Refusal {
        Rule rule = any();
        if (!tokens.accept(")")) throw tokens.expected(List.of("and", "or", ")"));
        return rule;
    }

    private List<String> starts() {
        return Stream.concat(vocabulary.words().stream().map(Word::word), Stream.of("not", "("))
                .toList();
    }
}
