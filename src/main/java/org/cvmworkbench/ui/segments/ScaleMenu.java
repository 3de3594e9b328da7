package org.cvmworkbench.ui.segments;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.ui.kit.Look;

/// Which scales of a histogram are logarithmic: that of its counts, that of its values.
final class ScaleMenu extends MenuButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Look look;
    private final String name;
    private final CheckMenuItem counts;
    private final CheckMenuItem values;

    /// @param name of the histogram
    /// @param grows whether its values can have a logarithmic scale
    ScaleMenu(Aspects aspects, Look look, CustomerWord word, String name, boolean grows) {
        super(look.text("segments.scale"));
        this.look = look;
        this.name = name;
        setId(word.word() + "-scales");
        setTooltip(new Tooltip());
        getStyleClass().addAll("scale-choice", "no-arrow");
        setMinWidth(USE_PREF_SIZE);
        counts = item("counts", look.text("segments.scale.counts"), () -> aspects.turnCounts(word));
        values = item("values", look.text("segments.scale.values"), () -> aspects.turnValues(word));
        getItems().add(counts);
        if (grows) getItems().add(values);
    }

    private CheckMenuItem item(String id, String text, Runnable turn) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(getId() + "-" + id);
        item.setOnAction(event -> turn.run());
        return item;
    }

    /// Shows which of its scales are logarithmic.
    void show(boolean ofCounts, boolean ofValues) {
        counts.setSelected(ofCounts);
        values.setSelected(ofValues);
        pseudoClassStateChanged(SELECTED, ofCounts || ofValues);
        String said = look.text("segments.scale.said", name, (ofCounts ? 1 : 0) + (ofValues ? 2 : 0));
        setAccessibleText(said);
        getTooltip().setText(said);
    }
}
