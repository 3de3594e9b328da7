package org.cvmworkbench.ui.segments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// Conditions within a condition: groups one of which must hold, or conditions that must not all hold.
final class GroupRow extends BlockRow {
    private static final Block BEGUN = Block.Interval.atMost(Term.of(CustomerWord.RECENCY), BigDecimal.valueOf(30));

    private final SegmentsViewModel viewModel;
    private final Look look;
    private final VBox groups = new VBox(2);
    private final List<BlockList> lists = new ArrayList<>();

    GroupRow(BlockPlace place, SegmentsViewModel viewModel, Look look, Block block, String id) {
        super(place, block, id);
        this.viewModel = viewModel;
        this.look = look;
        Controls controls = new Controls(look);
        boolean any = block instanceof Block.Any;
        Button add = controls.iconButton(id + "-add", "segments.block.alternative", Feather.PLUS, this::alternative);
        add.getStyleClass().add("small");
        add.setVisible(any);
        HBox head = new HBox(
                4,
                controls.label(look.text(any ? "segments.block.any" : "segments.block.none"), "strong"),
                controls.space(),
                add,
                remover(controls));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(head, groups);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getStyleClass().add("group");
        getChildren().add(lines);
        update(block);
    }

    private static List<Blocks> groups(Block block) {
        return switch (block) {
            case Block.Any(var alternatives) -> alternatives;
            case Block.None(var conditions) -> List.of(conditions);
            default -> List.of();
        };
    }

    @Override
    void update(Block other) {
        List<Blocks> now = groups(other);
        if (now.size() != lists.size()) rebuild(now);
        for (int i = 0; i < now.size(); i++) lists.get(i).show(now.get(i));
    }

    private void rebuild(List<Blocks> now) {
        lists.clear();
        List<Node> nodes = new ArrayList<>();
        Controls controls = new Controls(look);
        for (int i = 0; i < now.size(); i++) {
            int at = i;
            BlockList list = new BlockList(getId() + "-" + i, viewModel, look, changed -> change(at, changed));
            lists.add(list);
            if (i > 0) nodes.add(controls.label(look.text("segments.block.or"), "caption"));
            nodes.add(list);
        }
        groups.getChildren().setAll(nodes);
    }

    private void change(int at, Blocks changed) {
        List<Blocks> all = new ArrayList<>(groups(block()));
        if (changed.all().isEmpty()) all.remove(at);
        else all.set(at, changed);
        put(all);
    }

    private void alternative() {
        List<Blocks> all = new ArrayList<>(groups(block()));
        all.add(Blocks.EVERYBODY.with(BEGUN));
        put(all);
    }

    private void put(List<Blocks> all) {
        if (all.isEmpty()) place().remove();
        else place().put(block() instanceof Block.None ? new Block.None(all.getFirst()) : new Block.Any(all));
    }
}
