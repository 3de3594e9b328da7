package org.cvmworkbench.ui.segments;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Which scales of a histogram are logarithmic: that of its counts, that of its numbers. Shares do not grow and have no
/// use for the latter.
final class ScaleMenu extends MenuButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Term term;
    private final Aspects aspects;

    /// @param counts hears now and whenever it is chosen whether the counts are on a logarithmic scale
    ScaleMenu(Aspects aspects, Wording wording, Binning binning, Consumer<Boolean> counts) {
        this.term = binning.term();
        this.aspects = aspects;
        Look look = wording.look();
        setText(look.text("segments.scale"));
        new Controls(look).named(this, look.text("segments.scale.why", wording.name(term)));
        setId(term.word().word() + "-log");
        getStyleClass().addAll("scale-choice", "no-arrow");
        getItems().add(item(look.text("segments.scale.counts"), "counts", aspects.logarithmicCounts(), counts));
        if (!binning.isShare()) {
            getItems()
                    .add(item(look.text("segments.scale.numbers"), "numbers", aspects.logarithmicNumbers(), now -> {}));
        }
        counts.accept(aspects.logarithmicCounts().get().contains(term));
        mark();
    }

    private CheckMenuItem item(String text, String id, ObjectProperty<Set<Term>> chosen, Consumer<Boolean> hears) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(getId() + "-" + id);
        item.setSelected(chosen.get().contains(term));
        item.setOnAction(event -> {
            Set<Term> changed = new HashSet<>(chosen.get());
            if (!changed.remove(term)) changed.add(term);
            hears.accept(changed.contains(term));
            chosen.set(Set.copyOf(changed));
            mark();
        });
        return item;
    }

    private void mark() {
        boolean any = aspects.logarithmicCounts().get().contains(term)
                || aspects.logarithmicNumbers().get().contains(term);
        pseudoClassStateChanged(SELECTED, any);
    }
}
