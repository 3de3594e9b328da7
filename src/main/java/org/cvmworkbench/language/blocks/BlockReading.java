package org.cvmworkbench.language.blocks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
            case Rule.Condition condition -> condition(condition);
            case Rule.Bought bought -> bought(bought);
            case Rule.Stopped(var term) -> new Block.Stopped(term);
            case Rule.Segment(var name) -> new Block.Segments(false, List.of(name));
            case Rule.Frozen(var name) -> new Block.Segments(true, List.of(name));
            case Rule.Keys(var members) -> new Block.Segments(true, List.of(members.name()));
            case Rule.Or(var parts) -> any(parts);
            case Rule.And and -> new Block.Any(List.of(Blocks.of(and)));
            case Rule.Not(var denied) -> new Block.None(Blocks.of(denied));
        };
    }

    private static Block condition(Rule.Condition condition) {
        Term term = condition.term();
        return switch (condition.test()) {
            case Compared compared -> compared(condition, compared);
            case NumberTest.Within(var negative, var low, var high) ->
                negative
                        ? new Block.Tested(condition)
                        : new Block.Interval(
                                term,
                                Optional.of(new Compared(Operator.AT_LEAST, low)),
                                Optional.of(new Compared(Operator.AT_MOST, high)));
            case NumberTest.Among among -> among(condition, among);
            case TextTest.Same(var negative, var value) ->
                negative ? new Block.Tested(condition) : new Block.Members(term, List.of(value));
            case TextTest.Among(var negative, var values) ->
                negative ? new Block.Tested(condition) : new Block.Members(term, values);
            case TextTest.Like like -> new Block.Tested(condition);
            case TextTest.Has has -> new Block.Tested(condition);
        };
    }

    private static Block compared(Rule.Condition condition, Compared compared) {
        Optional<Compared> bound = Optional.of(compared);
        return switch (compared.operator()) {
            case EQUAL -> equal(condition, compared);
            case NOT_EQUAL -> new Block.Tested(condition);
            case LESS, AT_MOST -> new Block.Interval(condition.term(), Optional.empty(), bound);
            case MORE, AT_LEAST -> new Block.Interval(condition.term(), bound, Optional.empty());
        };
    }

    private static Block equal(Rule.Condition condition, Compared compared) {
        Term term = condition.term();
        if (term.equals(Block.Cells.TERM)) {
            return among(condition, new NumberTest.Among(false, List.of(compared.value())));
        }
        return new Block.Interval(
                term,
                Optional.of(new Compared(Operator.AT_LEAST, compared.value())),
                Optional.of(new Compared(Operator.AT_MOST, compared.value())));
    }

    private static Block among(Rule.Condition condition, NumberTest.Among among) {
        boolean cells = condition.term().equals(Block.Cells.TERM)
                && !among.negative()
                && among.values().stream().allMatch(value -> value.scale() <= 0);
        if (!cells) return new Block.Tested(condition);
        return new Block.Cells(
                among.values().stream().map(value -> value.intValue()).toList());
    }

    private static Block bought(Rule.Bought bought) {
        Term term = bought.term();
        boolean ever = bought.times() == 1 && term.equals(new Term(term.word(), term.argument(), Member.ITSELF));
        return ever && term.word() instanceof CustomerWord word
                ? new Block.Bought(word, List.of(term.argument()))
                : new Block.Times(term, bought.times());
    }

    /// Alternatives that differ by a name alone make one block.
    private static Block any(List<Rule> parts) {
        List<Blocks> groups = parts.stream().map(Blocks::of).toList();
        List<Block> blocks = groups.stream()
                .filter(group -> group.all().size() == 1)
                .map(group -> group.all().getFirst())
                .toList();
        if (blocks.size() < groups.size()) return new Block.Any(groups);
        if (blocks.getFirst() instanceof Block.Bought(var word, var names)) {
            boolean alike = blocks.stream()
                    .allMatch(block -> block instanceof Block.Bought(var other, var any) && other == word);
            if (alike) return new Block.Bought(word, names(blocks, block -> ((Block.Bought) block).names()));
        }
        if (blocks.getFirst() instanceof Block.Segments(var frozen, var names)) {
            boolean alike = blocks.stream()
                    .allMatch(block -> block instanceof Block.Segments(var other, var any) && other == frozen);
            if (alike) return new Block.Segments(frozen, names(blocks, block -> ((Block.Segments) block).names()));
        }
        return new Block.Any(groups);
    }

    private static List<String> names(List<Block> blocks, Function<Block, List<String>> of) {
        return blocks.stream().flatMap(block -> of.apply(block).stream()).toList();
    }
}
