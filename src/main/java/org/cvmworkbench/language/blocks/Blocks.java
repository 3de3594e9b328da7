package org.cvmworkbench.language.blocks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Term;

/// A rule as the conditions that must all hold. Bounds of the same number make one block.
///
/// @param all in the order they are written; none is everybody
public record Blocks(List<Block> all) {
    public static final Blocks EVERYBODY = new Blocks(List.of());

    public Blocks {
        all = List.copyOf(all);
    }

    public static Blocks of(Rule rule) {
        Blocks blocks = EVERYBODY;
        for (Rule part : rule instanceof Rule.And(var parts) ? parts : List.of(rule)) {
            blocks = blocks.joined(BlockReading.of(part));
        }
        return blocks;
    }

    /// The rule they say; none for everybody.
    public Optional<Rule> rule() {
        List<Rule> rules = all.stream().map(Block::rule).toList();
        return rules.size() < 2 ? rules.stream().findFirst() : Optional.of(new Rule.And(rules));
    }

    /// The rule as text, empty for everybody.
    public String text() {
        return rule().map(RulePrinter::print).orElse("");
    }

    /// The first block about this.
    public Optional<Block> about(Term subject) {
        return all.stream()
                .filter(block -> block.subject().filter(subject::equals).isPresent())
                .findFirst();
    }

    /// With this block, in the place of the one about the same.
    public Blocks with(Block block) {
        Optional<Block> before = block.subject().flatMap(this::about);
        List<Block> others = new ArrayList<>(all);
        if (before.isPresent()) others.set(all.indexOf(before.get()), block);
        else others.add(block);
        return new Blocks(others);
    }

    /// With another block in a place.
    public Blocks with(int place, Block block) {
        List<Block> others = new ArrayList<>(all);
        others.set(place, block);
        return new Blocks(others);
    }

    /// Without the block in a place.
    public Blocks without(int place) {
        List<Block> others = new ArrayList<>(all);
        others.remove(place);
        return new Blocks(others);
    }

    public Blocks without(Block block) {
        return new Blocks(all.stream().filter(other -> !other.equals(block)).toList());
    }

    /// Without the first block about this.
    public Blocks without(Term subject) {
        return about(subject).map(this::without).orElse(this);
    }

    private Blocks joined(Block block) {
        Optional<Block> before = block.subject().flatMap(this::about);
        if (block instanceof Block.Interval next && before.orElse(null) instanceof Block.Interval one) {
            return with(new Block.Interval(
                    one.term(), tighter(one.low(), next.low(), 1), tighter(one.high(), next.high(), -1)));
        }
        List<Block> more = new ArrayList<>(all);
        more.add(block);
        return new Blocks(more);
    }

    /// @param sign 1 where the greater bound is the tighter, -1 where the smaller is
    private static Optional<Compared> tighter(Optional<Compared> one, Optional<Compared> other, int sign) {
        if (one.isEmpty() || other.isEmpty()) return one.or(() -> other);
        BigDecimal first = one.get().value();
        int order = sign * first.compareTo(other.get().value());
        if (order != 0) return order > 0 ? one : other;
        Operator operator = one.get().operator();
        return operator == Operator.MORE || operator == Operator.LESS ? one : other;
    }
}
