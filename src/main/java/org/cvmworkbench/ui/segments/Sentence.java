package org.cvmworkbench.ui.segments;

import java.util.stream.IntStream;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Figures;
import org.cvmworkbench.analysis.explore.Tally;
import org.cvmworkbench.ui.kit.Look;

/// The answer of the room in one sentence: who is selected, what they are, against the base.
record Sentence(Look look, Wording wording) {
    String of(Exploration exploration) {
        FacetCounts selected = exploration.selected();
        Figures figures = selected.figures();
        if (figures.customers() == 0) return nobody(exploration);
        Figures base = exploration.everybody().figures();
        if (exploration.isEverybody()) {
            return look.text(
                    "segments.sentence.everybody",
                    figures.customers(),
                    wording.money(figures.revenue()),
                    group(exploration, largest(selected.groups())),
                    figures.late());
        }
        int group = largest(selected.groups());
        return look.text(
                "segments.sentence.selected",
                figures.customers(),
                wording.percent(Exploration.share(figures.customers(), base.customers())),
                wording.percent(Exploration.share(figures.revenue(), base.revenue())),
                group(exploration, group),
                wording.percent(
                        Exploration.share(exploration.everybody().groups().customers()[group], base.customers())),
                figures.late());
    }

    private String nobody(Exploration exploration) {
        int conditions = exploration.blocks().all().size();
        return conditions > 1
                ? look.text("segments.sentence.nobody.together", conditions)
                : look.text("segments.sentence.nobody");
    }

    private static int largest(Tally groups) {
        int[] customers = groups.customers();
        return IntStream.range(0, customers.length)
                .reduce((one, other) -> customers[other] > customers[one] ? other : one)
                .orElseThrow();
    }

    /// "61.2 % of them are churned".
    private String group(Exploration exploration, int group) {
        FacetCounts selected = exploration.selected();
        String share = wording.percent(Exploration.share(
                selected.groups().customers()[group], selected.figures().customers()));
        return look.text(
                "segments.sentence.group."
                        + exploration.facets().groups().names().get(group),
                share);
    }
}
