package org.cvmworkbench.language.blocks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;

/// Finds the block that says the same as a part of a rule.
final class BlockReading {
    private BlockReading() {}

    static Block of(Rule part) {
        return switch (part) {
            case Rule.Condition(var term, NumberTest.Compared compared) -> compared(term, compared);
            case Rule.Condition(var term, NumberTest.Among among) -> among(term, among);
            case Rule.Condition(var term, TextTest.Same(var negative, var value)) ->
                negative ? new Block.Written(part) : new Block.Members(term, List.of(value));
            case Rule.Condition(var term, TextTest.Among(var negative, var values)) ->
                negative ? new Block.Written(part) : new Block.Members(term, values);
            case Rule.Condition(var term, TextTest.Like like) -> new Block.Written(part);
            case Rule.Condition(var term, TextTest.Has has) -> new Block.Written(part);
            case Rule.Bought bought -> bought(part, List.of(bought));
            case Rule.Or(var parts) -> bought(part, parts);
            case Rule.And and -> new Block.Written(and);
            case Rule.Not not -> new Block.Written(not);
        };
    }

    private static Block compared(Term term, Compared compared) {
        Optional<Compared> bound = Optional.of(compared);
        return switch (compared.operator()) {
            case EQUAL -> equal(term, compared);
            case NOT_EQUAL -> new Block.Written(new Rule.Condition(term, compared));
            case LESS, AT_MOST -> new Block.Interval(term, Optional.empty(), bound);
            case MORE, AT_LEAST -> new Block.Interval(term, bound, Optional.empty());
        };
    }

    private static Block equal(Term term, Compared compared) {
        if (term.equals(Block.Cells.TERM)) return among(term, new NumberTest.Among(false, List.of(compared.value())));
        return new Block.Interval(
                term,
                Optional.of(new Compared(Operator.AT_LEAST, compared.value())),
                Optional.of(new Compared(Operator.AT_MOST, compared.value())));
    }

    private static Block among(Term term, NumberTest.Among among) {
        boolean cells = term.equals(Block.Cells.TERM)
                && !among.negative()
                && among.values().stream().allMatch(value -> value.scale() <= 0);
        if (!cells) return new Block.Written(new Rule.Condition(term, among));
        return new Block.Cells(
                among.values().stream().map(value -> value.intValue()).toList());
    }

    /// The alternatives of one rule, if all are purchases of the same kind.
    private static Block bought(Rule whole, List<Rule> alternatives) {
        Predicate<Rule> plain = one -> one instanceof Rule.Bought(Term term) && term.member() == Member.ITSELF;
        if (!alternatives.stream().allMatch(plain)) return new Block.Written(whole);
        List<Term> terms =
                alternatives.stream().map(one -> ((Rule.Bought) one).term()).toList();
        if (!(terms.getFirst().word() instanceof CustomerWord word)) return new Block.Written(whole);
        if (!terms.stream().allMatch(term -> term.word() == word)) return new Block.Written(whole);
        return new Block.Bought(word, terms.stream().map(Term::argument).toList());
    }
}
