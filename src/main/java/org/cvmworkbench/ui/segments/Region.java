package org.cvmworkbench.ui.segments;

import java.util.List;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.language.blocks.Blocks;

/// A region of recency and frequency within a rule: its intervals, its cells, or the text of several rectangles.
final class Region {
    private static final List<Term> TERMS =
            List.of(Term.of(CustomerWord.RECENCY), Term.of(CustomerWord.FREQUENCY), Block.Cells.TERM);

    private Region() {}

    /// The same rule without any.
    static Blocks none(Blocks blocks) {
        Blocks others = blocks;
        for (Block block : blocks.all()) if (isOne(block.rule())) others = others.without(block);
        return others;
    }

    /// With this one too.
    static Blocks with(Blocks blocks, Rule region) {
        Blocks both = blocks;
        for (Block block : Blocks.of(region).all()) both = both.with(block);
        return both;
    }

    /// Whether it speaks of recency and frequency alone.
    private static boolean isOne(Rule rule) {
        return switch (rule) {
            case Rule.And(var parts) -> parts.stream().allMatch(Region::isOne);
            case Rule.Or(var parts) -> parts.stream().allMatch(Region::isOne);
            case Rule.Condition(var term, var test) -> TERMS.contains(term);
            default -> false;
        };
    }
}
