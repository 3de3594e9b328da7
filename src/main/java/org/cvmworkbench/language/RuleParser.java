package org.cvmworkbench.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
/// condition = term [ time ] test | "change" "(" term "," length ")" test | purchases [ time ]
///           | "bought" "(" item ")" [ "at" "least" count "times" ] [ time ] | "stopped" "(" item ")"
///           | ( "segment" | "frozen" ) "(" quoted ")"
/// test      = compare value | [ "not" ] "in" ( "(" value { "," value } ")" | number ".." number )
///           | [ "not" ] ( "like" | "has" ) quoted
/// term      = word | ( "attribute" | "cohort" ) "(" name ")" | purchases "." member
/// purchases = ( "category" | "product" | "period" ) "(" name ")"
/// item      = ( "category" | "product" ) name
/// time      = "in" [ "last" ] length | "from" day [ "to" day ] | "to" day
/// length    = count ( "days" | "weeks" | "months" | "quarters" | "years" )
/// value     = number [ "%" ] | quoted | choice
/// ```
///
/// A time goes with `frequency`, `money`, `receipt` and with what is bought of a category or product; the per cent sign
/// with a change.
///
/// By recursive descent, in time linear in the text, nested at most [#DEEPEST] deep.
public final class RuleParser {
    /// The deepest nesting of parentheses and `not`.
    public static final int DEEPEST = 200;

    private final TokenStream tokens;
    private final Vocabulary vocabulary;
    private final ConditionParser conditions;
    private int depth;

    private RuleParser(String text, Vocabulary vocabulary, Optional<Collection<String>> segments) {
        this.tokens = new TokenStream(text);
        this.vocabulary = vocabulary;
        this.conditions = new ConditionParser(tokens, vocabulary, segments);
    }

    /// The rule the text says, all of its words and values checked, or the place where it says none.
    public static Parsed parse(String text, Vocabulary vocabulary) {
        return parse(text, vocabulary, Optional.empty());
    }

    /// The same for a rule that may use saved segments of these names only.
    public static Parsed parse(String text, Vocabulary vocabulary, Collection<String> segments) {
        return parse(text, vocabulary, Optional.of(segments));
    }

    private static Parsed parse(String text, Vocabulary vocabulary, Optional<Collection<String>> segments) {
        try {
            return new RuleParser(text, vocabulary, segments).whole();
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
        List<String> forms = vocabulary == Vocabulary.CUSTOMERS ? Form.words() : List.of();
        return Stream.of(vocabulary.words().stream().map(Word::word), forms.stream(), Stream.of("not", "("))
                .flatMap(words -> words)
                .toList();
    }
}
