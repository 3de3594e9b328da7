package org.cvmworkbench.ui.segments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.cvmworkbench.analysis.concentration.TopShare;
import org.cvmworkbench.analysis.concentration.WhaleCurve;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.CurvePane;

/// What share of the profit the best customers bring; a click takes them.
final class WhaleCard {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Wording wording;
    private final Label unit;
    private final CurvePane pane;
    private final Card card;
    private Optional<Whale> shown = Optional.empty();

    WhaleCard(SegmentsViewModel viewModel, Wording wording, Following following) {
        this.viewModel = viewModel;
        this.look = wording.look();
        this.wording = wording;
        Controls controls = new Controls(look);
        unit = controls.label("", "caption");
        pane = new CurvePane("whale", look.text("segments.whale"), this::said, this::take);
        card = controls.card(look.text("segments.whale"), pane).head(unit);
        viewModel.aspects().whale().follow(viewModel.settled(), following);
        following.follow(viewModel.aspects().whale().found(), this::show);
    }

    Card card() {
        return card;
    }

    private void show(Optional<Whale> whale) {
        shown = whale;
        whale.ifPresent(one -> {
            unit.setText(look.text(one.concentration().profit() ? "segments.whale.profit" : "segments.whale.revenue"));
            String costed = wording.percent(one.concentration().costed());
            String why = look.text(
                    one.concentration().profit() ? "segments.whale.profit.why" : "segments.whale.revenue.why", costed);
            unit.setTooltip(new Tooltip(why));
            pane.explain(why);
            boolean same = one.selected().equals(one.everybody());
            String base = top(one.everybody());
            pane.show(
                    one.everybody().brought(),
                    one.selected().brought(),
                    List.of(
                            look.text("segments.whale.top"),
                            look.text("segments.whale.top.base", base),
                            same ? "" : look.text("segments.whale.top.selected", top(one.selected()))));
        });
    }

    /// "64.4 ± 0.8": the share of the best fifth with half its interval, in per cent.
    private String top(WhaleCurve curve) {
        TopShare top = curve.top();
        if (Double.isNaN(top.share())) return look.text("segments.whale.none");
        String share = look.numbers().decimal(100 * top.share(), 1);
        if (Double.isNaN(top.low())) return share;
        return share + " ± " + look.numbers().decimal(100 * (top.high() - top.share()), 1);
    }

    private String said(int step) {
        if (shown.isEmpty()) return "";
        WhaleCurve all = shown.get().everybody();
        WhaleCurve selected = shown.get().selected();
        String base = sentence("segments.whale.said", step, all);
        String losing = all.losing() == 0 ? "" : " " + look.text("segments.whale.losing", all.losing());
        if (selected.equals(all)) return base + losing;
        return base + losing + "\n" + sentence("segments.whale.said.selected", step, selected);
    }

    private String sentence(String key, int step, WhaleCurve curve) {
        long best = Math.round(curve.customers() * step / 100.0);
        return look.text(key, step, best, wording.money(curve.least()[step]), wording.percent(curve.brought()[step]));
    }

    /// Asks for those who brought as much as the last of the best. In the curve the margin of those who have a line
    /// without a cost is estimated, in rules it is unknown: then there is nothing to ask for.
    private void take(int step) {
        shown.filter(whale ->
                        !whale.concentration().profit() || whale.concentration().costed() >= 1)
                .ifPresent(whale -> {
                    BigDecimal least = BigDecimal.valueOf(whale.everybody().least()[step], 2);
                    CustomerWord word = whale.concentration().profit() ? CustomerWord.MARGIN : CustomerWord.MONEY;
                    viewModel.rule().add(Block.Interval.atLeast(Term.of(word), least));
                });
    }
}
