package org.cvmworkbench.ui.segments;

import java.util.Optional;
import org.cvmworkbench.analysis.concentration.Concentration;
import org.cvmworkbench.analysis.concentration.WhaleCurve;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.Study;

/// How much the best customers bring: in the base, and among those selected.
///
/// @param study whose customers they are
record Whale(Study study, Concentration concentration, WhaleCurve everybody, WhaleCurve selected) {
    static Whale of(Exploration settled, Optional<Whale> before, Progress progress) {
        Dimensions dimensions = settled.study().dimensions();
        Optional<Whale> same = before.filter(whale -> whale.study().dimensions().equals(dimensions));
        Concentration concentration = same.map(Whale::concentration)
                .orElseGet(() -> Concentration.of(dimensions.snapshot(), dimensions.profile()));
        progress.checkCancelled();
        WhaleCurve everybody = same.map(Whale::everybody)
                .orElseGet(() -> concentration.curve(settled.everybody().customers()));
        WhaleCurve selected = settled.isEverybody()
                ? everybody
                : concentration.curve(settled.selected().customers());
        return new Whale(settled.study(), concentration, everybody, selected);
    }
}
