package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.BinSpan;
import org.cvmworkbench.ui.kit.explore.Brushing;
import org.cvmworkbench.ui.kit.explore.HistogramBrush;

/// Customers along one number, to brush. Made for the facets of one base.
final class HistogramCard implements Brushing {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Wording wording;
    private final Binning binning;
    private final Function<FacetCounts, int[]> counts;
    private final int[] all;
    private final int everybody;
    private int chosenCustomers;
    private int[] selected;
    private final HistogramBrush brush;
    private final Label chosen;
    private final Card card;

    /// @param counts the part of all counts that it shows
    HistogramCard(
            SegmentsViewModel viewModel,
            Wording wording,
            Binning binning,
            Exploration exploration,
            Function<FacetCounts, int[]> counts) {
        this.viewModel = viewModel;
        this.look = wording.look();
        this.wording = wording;
        this.binning = binning;
        this.counts = counts;
        this.everybody = exploration.everybody().figures().customers();
        this.chosenCustomers = everybody;
        this.all = counts.apply(exploration.everybody());
        this.selected = all;
        Controls controls = new Controls(look);
        String name = wording.name(binning.term());
        HistogramBrush.Shown shown = new HistogramBrush.Shown(
                all,
                binning.beyond(),
                ticks(),
                look.text("segments.brush.from", name),
                look.text("segments.brush.to", name),
                edge -> binning.edge(edge).doubleValue(),
                this::said);
        String last = wording.whole(all[all.length - 1]);
        brush = new HistogramBrush(binning.term().word().word(), shown, last, this);
        chosen = controls.label("", "selected-part");
        Label title = controls.label(name, "title");
        card = new Card(title, brush)
                .head(
                        controls.label(wording.unit(binning.term()), "caption"),
                        controls.space(),
                        chosen,
                        new ScaleMenu(viewModel.aspects(), wording, binning, brush::scale));
    }

    Card card() {
        return card;
    }

    private List<HistogramBrush.Tick> ticks() {
        List<HistogramBrush.Tick> ticks = new ArrayList<>();
        int last = binning.bins() - (binning.beyond() ? 1 : 0);
        ticks.add(tick(0));
        for (int between : binning.marks()) ticks.add(tick(between));
        String end = wording.number(binning.edge(last));
        ticks.add(new HistogramBrush.Tick(binning.bins(), binning.beyond() ? "> " + end : end));
        return ticks;
    }

    /// Where each bin has but one number, in its middle; otherwise at its lower end.
    private HistogramBrush.Tick tick(int bin) {
        boolean one = binning.single() || (bin == 0 && binning.startsWithNone());
        if (!one) return new HistogramBrush.Tick(bin, wording.number(binning.edge(bin)));
        return new HistogramBrush.Tick(bin + 0.5, wording.number(binning.edge(bin + 1)));
    }

    private String said(int bin) {
        String what =
                binning.interval(bin, bin + 1).map(wording::interval).orElseGet(() -> look.text("segments.bin.all"));
        String unit = wording.unit(binning.term());
        return look.text(
                "segments.bin.said",
                (what + " " + unit).strip(),
                all[bin],
                selected[bin],
                wording.percent(Exploration.share(all[bin], everybody)),
                wording.percent(Exploration.share(selected[bin], chosenCustomers)));
    }

    void show(Exploration exploration) {
        selected = counts.apply(exploration.selected());
        chosenCustomers = exploration.selected().figures().customers();
        brush.select(selected);
        if (exploration.blocks().about(binning.term()).orElse(null) instanceof Block.Interval interval) {
            Binning.Place place = binning.place(interval);
            brush.place(place.from(), place.to());
            chosen.setText(wording.interval(interval));
        } else {
            brush.place(0, binning.bins());
            chosen.setText("");
        }
    }

    @Override
    public void grab() {
        viewModel.grab(binning);
    }

    @Override
    public void brush(BinSpan span, String gesture) {
        viewModel.hold();
        viewModel.rule().brush(binning, span.from(), span.to(), gesture);
    }

    @Override
    public void release() {
        viewModel.release();
    }

    @Override
    public void clear() {
        viewModel.rule().clear(binning.term());
    }
}
