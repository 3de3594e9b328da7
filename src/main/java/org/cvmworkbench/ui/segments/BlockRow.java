package org.cvmworkbench.ui.segments;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/// A condition of the rule, to be changed and removed.
abstract sealed class BlockRow extends HBox permits BoundsRow, GroupRow, MembersRow, TestRow, TimesRow, WrittenRow {
    private final BlockPlace place;
    private Block block;

    /// @param place where it stands
    /// @param id of the block, `block-recency`
    BlockRow(BlockPlace place, Block block, String id) {
        super(6);
        this.place = place;
        this.block = block;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("block");
    }

    /// The condition it shows.
    final Block block() {
        return block;
    }

    final BlockPlace place() {
        return place;
    }

    /// Shows another state of the same condition.
    final void show(Block other) {
        block = other;
        update(other);
    }

    /// Whether it can show this one too.
    final boolean fits(Block other) {
        return other.getClass() == block.getClass() && about(other).equals(about(block));
    }

    private static Object about(Block block) {
        return switch (block) {
            case Block.Tested(var condition) -> condition.term();
            case Block.Stopped(var item) -> item.word();
            case Block.Segments(var frozen, var names) -> frozen;
            default -> block.subject();
        };
    }

    abstract void update(Block other);

    /// A name, shown whole in its tooltip too, and what can be changed beside or below it.
    final void line(Controls controls, String name, Node... parts) {
        HBox changed = new HBox(4, parts);
        changed.setAlignment(Pos.CENTER_LEFT);
        BlockLine line =
                new BlockLine(controls.named(controls.label(name, "strong"), name), changed, remover(controls));
        HBox.setHgrow(line, Priority.ALWAYS);
        getStyleClass().add("lines");
        getChildren().add(line);
    }

    final Button remover(Controls controls) {
        Button remove = controls.iconButton(getId() + "-remove", "segments.block.remove", Feather.X, place::remove);
        remove.getStyleClass().add("small");
        return remove;
    }
}
