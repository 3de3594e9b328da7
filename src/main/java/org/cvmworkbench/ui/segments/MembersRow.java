package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
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

    private final List<String> choices;
    private final UnaryOperator<String> label;
    private final MenuButton menu = new MenuButton();

    /// @param choices what could be chosen
    MembersRow(BlockPlace place, Wording wording, Block block, List<String> choices, String id) {
        super(place, block, id);
        this.choices = choices;
        this.label = label(wording, block);
        Controls controls = new Controls(wording.look());
        String title = title(wording, block);
        menu.setId(id + "-values");
        menu.setAccessibleText(title);
        menu.getStyleClass().add("chip");
        menu.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(menu, Priority.ALWAYS);
        line(controls, title, controls.label(wording.look().text(relation(block)), "muted"), menu);
        menu.setOnShowing(event -> fill());
        update(block);
    }

    private static UnaryOperator<String> label(Wording wording, Block block) {
        if (!(block instanceof Block.Members(var term, var values))) return UnaryOperator.identity();
        if (term.word() == CustomerWord.GROUP) return name -> wording.look().text("customers.group." + name);
        if (term.word() == CustomerWord.CHURNED) return name -> wording.look().text("segments.churned." + name);
        return term.word() == CustomerWord.LAPSE
                ? name -> wording.look().text("segments.lapse." + name)
                : UnaryOperator.identity();
    }

    private static String title(Wording wording, Block block) {
        return switch (block) {
            case Block.Stopped stopped -> wording.look().text("segments.word.stopped");
            case Block.Segments segments ->
                wording.look().text(segments.frozen() ? "segments.word.frozen" : "segments.word.segment");
            default -> wording.name(block.subject().orElseThrow());
        };
    }

    private static String relation(Block block) {
        return block instanceof Block.Bought || block instanceof Block.Stopped
                ? "segments.block.bought"
                : "segments.block.in";
    }

    private static List<String> values(Block block) {
        return switch (block) {
            case Block.Stopped(var item) -> List.of(item.argument());
            case Block.Segments(var frozen, var names) -> names;
            case Block.Members(var same, var values) -> values;
            case Block.Bought(var word, var names) -> names;
            default -> List.of();
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
        item.setOnAction(event -> toggle(name));
        return item;
    }

    private void toggle(String name) {
        List<String> names = new ArrayList<>(values(block()));
        if (!names.remove(name)) names.add(name);
        if (names.isEmpty()) {
            place().remove();
            return;
        }
        place().put(
                        switch (block()) {
                            case Block.Members(var term, var values) -> new Block.Members(term, names);
                            case Block.Bought(var word, var before) -> new Block.Bought(word, names);
                            case Block.Segments(var frozen, var before) -> new Block.Segments(frozen, names);
                            case Block.Stopped(var item) ->
                                new Block.Stopped(new Term(item.word(), name, item.member()));
                            default -> block();
                        });
    }
}
