package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Parsed;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.RuleProblem;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.edits.Change;
import org.cvmworkbench.workspace.edits.Edits;
import org.jspecify.annotations.Nullable;

/// The rule of the room, as text and as blocks. The text is the only state: every change of it is an edit that can be
/// undone, and the blocks are read from it.
final class SegmentRule {
    private final Edits edits;
    private final Supplier<Optional<Set<String>>> segments;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<RuleProblem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Blocks> blocks = new ReadOnlyObjectWrapper<>(Blocks.EVERYBODY);
    private boolean typed;

    /// @param segments the names of those saved in the open base; none where no base is open
    SegmentRule(Edits edits, Supplier<Optional<Set<String>>> segments) {
        this.edits = edits;
        this.segments = segments;
        text.subscribe(this::read);
    }

    // State

    /// As it is written, whether it can be read or not.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Why it cannot be read.
    ReadOnlyObjectProperty<Optional<RuleProblem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Its conditions, or those of the last text that could be read.
    ReadOnlyObjectProperty<Blocks> blocks() {
        return blocks.getReadOnlyProperty();
    }

    /// Whether it asks for saved segments.
    boolean namesSegments() {
        return blocks.get().rule().map(SavedRules::named).stream().anyMatch(names -> !names.isEmpty());
    }

    /// Whether it is just being changed by somebody who writes.
    boolean typed() {
        return typed;
    }

    /// The segments that it may name are others by now.
    void readAgain() {
        read(text.get());
    }

    private void read(String written) {
        if (written.isBlank()) {
            problem.set(Optional.empty());
            blocks.set(Blocks.EVERYBODY);
            return;
        }
        Parsed parsed = segments.get()
                .map(names -> RuleParser.parse(written, Vocabulary.CUSTOMERS, names))
                .orElseGet(() -> RuleParser.parse(written, Vocabulary.CUSTOMERS));
        switch (parsed) {
            case Rule rule -> {
                problem.set(Optional.empty());
                blocks.set(Blocks.of(rule));
            }
            case RuleProblem wrong -> problem.set(Optional.of(wrong));
        }
    }

    // Commands

    /// @param gesture the same for all letters written in one go
    void write(String written, String gesture) {
        if (written.equals(text.get())) return;
        typed = true;
        edits.perform(Change.during(gesture, Text.of("segments.edit.write"), text, written));
        typed = false;
    }

    /// Takes the last act back, as everywhere in the window.
    void undo() {
        edits.undo();
    }

    void redo() {
        edits.redo();
    }

    /// Takes over what was chosen in another room, which has its own way back.
    void adopt(String rule) {
        text.set(rule);
    }

    /// A brush covers the bins `from` to `to - 1`.
    void brush(Binning binning, int from, int to, String gesture) {
        Blocks others = blocks.get();
        Blocks brushed = binning.interval(from, to).map(others::with).orElseGet(() -> others.without(binning.term()));
        show(brushed, Text.of("segments.edit.brush", word(binning.term())), gesture);
    }

    /// Asks nothing of this any more.
    void clear(Term subject) {
        show(blocks.get().without(subject), Text.of("segments.edit.clear", word(subject)), "");
    }

    /// Asks for cells of the grid, by their scores.
    void cells(Set<Integer> scores) {
        if (scores.isEmpty()) clear(Block.Cells.TERM);
        else {
            Block cells = new Block.Cells(List.copyOf(scores));
            show(blocks.get().with(cells), Text.of("segments.edit.cells"), "");
        }
    }

    /// Asks for a region of recency and frequency, in the place of what was asked of both.
    ///
    /// @param region null where nothing is asked of them any more
    void region(@Nullable Rule region) {
        Blocks others = Region.none(blocks.get());
        Blocks asked = region == null ? others : Region.with(others, region);
        show(asked, Text.of("segments.edit.cells"), "");
    }

    /// Asks for a word of a list too, or no longer.
    void toggle(Term term, String name) {
        Block toggled = term.word() == CustomerWord.CATEGORY
                ? new Block.Bought(CustomerWord.CATEGORY, toggled(term, name))
                : new Block.Members(term, toggled(term, name));
        if (toggled(term, name).isEmpty()) clear(term);
        else show(blocks.get().with(toggled), Text.of("segments.edit.toggle", word(term), name), "");
    }

    /// The words of a list that are asked for.
    static List<String> chosen(Blocks blocks, Term term) {
        return switch (blocks.about(term).orElse(null)) {
            case Block.Members(var same, var values) -> values;
            case Block.Bought(var word, var names) -> names;
            case null, default -> List.of();
        };
    }

    private List<String> toggled(Term term, String name) {
        List<String> names = new ArrayList<>(chosen(blocks.get(), term));
        if (!names.remove(name)) names.add(name);
        return names;
    }

    /// Asks for other conditions.
    void change(Blocks changed) {
        show(changed, Text.of("segments.edit.change"), "");
    }

    /// Adds a condition, in the place of the one about the same.
    void add(Block block) {
        show(blocks.get().with(block), Text.of("segments.edit.add"), "");
    }

    /// Asks for this too, each condition in the place of the one about the same.
    void narrow(Rule further) {
        show(Region.with(blocks.get(), further), Text.of("segments.edit.add"), "");
    }

    void remove(Block block) {
        show(blocks.get().without(block), Text.of("segments.edit.remove"), "");
    }

    /// Removes the condition that came last.
    void removeLast() {
        if (!blocks.get().all().isEmpty()) remove(blocks.get().all().getLast());
    }

    /// Takes a rule somebody pointed at.
    void take(String rule) {
        change(rule, Text.of("segments.edit.change"), "");
    }

    /// Takes the rule of a saved segment.
    void use(KeptSegment segment) {
        change(segment.rule(), Text.of("segments.edit.use", segment.name()), "");
    }

    private void show(Blocks changed, Text description, String gesture) {
        change(changed.text(), description, gesture);
    }

    private void change(String rule, Text description, String gesture) {
        if (!rule.equals(text.get())) edits.perform(Change.during(gesture, description, text, rule));
    }

    private static Text word(Term term) {
        return Text.of("segments.word." + term.word().word());
    }
}
