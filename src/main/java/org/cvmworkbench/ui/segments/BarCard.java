package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final Listed listed;
    private final BarList list;
    private final Label others;
    private final Card card;

    BarCard(SegmentsViewModel viewModel, Wording wording, Listed listed) {
        this.wording = wording;
        this.listed = listed;
        Look look = wording.look();
        Controls controls = new Controls(look);
        String word = listed.term().word().word();
        Picture.Along picture = new Picture.Along((CustomerWord) listed.term().word());
        String name = look.text(picture.key());
        list = new BarList(word, name, chosen -> viewModel.rule().toggle(listed.term(), chosen));
        Label nothing = controls.label(look.text(empty(picture.word())), "muted", "hint");
        nothing.setWrapText(true);
        others = controls.label("", "caption");
        others.setId(word + "-others");
        card = controls.card(name, listed.names().isEmpty() ? new StackPane(nothing) : content())
                .head(
                        controls.label(listed.money() ? wording.sign() : "", "caption"),
                        controls.space(),
                        controls.label(look.text("segments.list.share"), "selected-part"));
    }

    /// The bars, and below them what is said of the words that have none.
    private Region content() {
        if (listed.names().size() <= ListedBars.MOST) return new StackPane(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(4, list, others);
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
        ListedBars bars = new ListedBars(listed, exploration, wording);
        list.show(bars.bars());
        others.setText(bars.others());
    }
}
