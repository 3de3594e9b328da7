package org.cvmworkbench.ui.segments;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Controls;

/// A category or product bought so many times in a time.
final class TimesRow extends BlockRow {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double WIDTH = 40;

    private final Term item;
    private final TextField times = new TextField();

    TimesRow(BlockPlace place, Wording wording, Block.Times block, String id) {
        super(place, block, id);
        this.item = block.item();
        Controls controls = new Controls(wording.look());
        times.setId(id + "-times");
        times.setAccessibleText(wording.look().text("segments.block.times-least"));
        times.setPrefWidth(WIDTH);
        times.setMinWidth(WIDTH);
        times.getStyleClass().add("bound");
        times.setOnAction(event -> take());
        times.focusedProperty().subscribe((before, focused) -> {
            if (!focused) take();
        });
        line(
                controls,
                wording.name(item.in(When.ever())),
                new TimeChip(wording, item, this::timed).menu(id),
                controls.space(),
                controls.label(wording.look().text("segments.block.at-least"), "muted"),
                times,
                controls.label(wording.look().text("segments.block.times"), "caption"));
        update(block);
    }

    @Override
    void update(Block other) {
        if (other instanceof Block.Times(Term same, int count)) times.setText(Integer.toString(count));
        times.pseudoClassStateChanged(ERROR, false);
    }

    private void timed(When when) {
        if (block() instanceof Block.Times(Term same, int count)) place().put(new Block.Times(item.in(when), count));
    }

    private void take() {
        boolean readable = times.getText().strip().matches("[1-9]\\d{0,3}");
        times.pseudoClassStateChanged(ERROR, !readable);
        if (!readable) return;
        Block written = new Block.Times(item, Integer.parseInt(times.getText().strip()));
        if (!written.equals(block())) place().put(written);
    }
}
