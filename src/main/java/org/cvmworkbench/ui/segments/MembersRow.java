package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Controls;

/// A word that is one of some, or categories one of which was bought: chosen from a menu.
final class MembersRow extends BlockRow {
    private static final int LONGEST_MENU = 60;

    private final SegmentRule rule;
    private final Term term;
    private final List<String> choices;
    private final UnaryOperator<String> label;
    private final MenuButton menu = new MenuButton();

    /// @param choices what could be chosen
    MembersRow(SegmentRule rule, Wording wording, Block block, List<String> choices, String id) {
        super(block, id);
        this.rule = rule;
        this.term = block.subject().orElseThrow();
        this.choices = choices;
        this.label = term.word() == CustomerWord.GROUP
                ? name -> wording.look().text("customers.group." + name)
                : UnaryOperator.identity();
        Controls controls = new Controls(wording.look());
        String relation = block instanceof Block.Bought ? "segments.block.bought" : "segments.block.in";
        menu.setId(id + "-values");
        menu.setAccessibleText(wording.name(term));
        menu.getStyleClass().add("chip");
        menu.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(menu, Priority.ALWAYS);
        getChildren()
                .addAll(
                        controls.label(wording.name(term), "strong"),
                        controls.label(wording.look().text(relation), "muted"),
                        menu,
                        remover(controls, rule));
        menu.setOnShowing(event -> fill());
        update(block);
    }

    private static List<String> values(Block block) {
        return switch (block) {
            case Block.Members(var same, var values) -> values;
            case Block.Bought(var word, var names) -> names;
            case Block.Interval interval -> List.of();
            case Block.Cells cells -> List.of();
            case Block.Written written -> List.of();
        };
    }

    @Override
    void update(Block other) {
        menu.setText(values(other).stream().map(label).collect(Collectors.joining(", ")));
    }

    private void fill() {
        List<String> now = values(block());
        menu.getItems()
                .setAll(Stream.concat(now.stream(), choices.stream())
                        .distinct()
                        .limit(LONGEST_MENU)
                        .map(this::item)
                        .toList());
    }

    private CheckMenuItem item(String name) {
        CheckMenuItem item = new CheckMenuItem(label.apply(name));
        item.setMnemonicParsing(false);
        item.setSelected(values(block()).contains(name));
        item.setOnAction(event -> rule.toggle(term, name));
        return item;
    }
}
