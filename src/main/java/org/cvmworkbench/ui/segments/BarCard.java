package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Tally;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.BarList;

/// The words of a list as bars, to choose. Made for the facets of one base.
final class BarCard {
    /// What it lists.
    ///
    /// @param counts the part of all counts that it shows
    /// @param money whether the bars are as long as the money, or as the customers
    /// @param label how a name is shown
    record Listed(
            Term term,
            List<String> names,
            Function<FacetCounts, Tally> counts,
            boolean money,
            UnaryOperator<String> label) {}

    private final Wording wording;
    private final Look look;
    private final Listed listed;
    private final BarList list;
    private final Card card;

    BarCard(SegmentsViewModel viewModel, Wording wording, Listed listed) {
        this.wording = wording;
        this.look = wording.look();
        this.listed = listed;
        Controls controls = new Controls(look);
        String word = listed.term().word().word();
        Picture.Along picture = new Picture.Along((CustomerWord) listed.term().word());
        String name = look.text(picture.key());
        list = new BarList(word, name, chosen -> viewModel.rule().toggle(listed.term(), chosen));
        Label nothing = controls.label(look.text(empty(picture.word())), "muted", "hint");
        nothing.setWrapText(true);
        card = controls.card(name, new StackPane(listed.names().isEmpty() ? nothing : list))
                .head(
                        controls.label(listed.money() ? wording.sign() : "", "caption"),
                        controls.space(),
                        controls.label(look.text("segments.list.share"), "selected-part"));
    }

    /// Why there may be nothing to list.
    private static String empty(CustomerWord word) {
        return switch (word) {
            case CATEGORY, STORE, GROUP -> "segments.list.empty." + word.word();
            default -> "segments.list.empty";
        };
    }

    Card card() {
        return card;
    }

    void show(Exploration exploration) {
        long[] all = lengths(listed.counts().apply(exploration.everybody()));
        long[] selected = lengths(listed.counts().apply(exploration.selected()));
        List<String> chosen = SegmentRule.chosen(exploration.blocks(), listed.term());
        int names = listed.names().size();
        long longest = Arrays.stream(all, 0, names).max().orElse(0);
        List<BarList.Bar> bars = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            int at = i;
            String name = listed.names().get(i);
            bars.add(new BarList.Bar(
                    name,
                    listed.label().apply(name),
                    all[i],
                    selected[i],
                    longest,
                    look.numbers().decimal(100 * Exploration.share(selected[i], all[i]), 1),
                    () -> said(exploration, at),
                    chosen.contains(name)));
        }
        list.show(bars);
    }

    private long[] lengths(Tally tally) {
        return listed.money()
                ? tally.money()
                : Arrays.stream(tally.customers()).asLongStream().toArray();
    }

    private String said(Exploration exploration, int i) {
        Tally all = listed.counts().apply(exploration.everybody());
        Tally selected = listed.counts().apply(exploration.selected());
        return look.text(
                "segments.list.said",
                listed.label().apply(listed.names().get(i)),
                all.customers()[i],
                wording.money(all.money()[i]),
                selected.customers()[i],
                wording.money(selected.money()[i]),
                wording.percent(Exploration.share(
                        all.customers()[i], exploration.everybody().figures().customers())),
                wording.percent(Exploration.share(
                        selected.customers()[i],
                        exploration.selected().figures().customers())));
    }
}
