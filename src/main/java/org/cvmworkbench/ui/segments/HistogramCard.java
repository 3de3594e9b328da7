package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.Scale;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.BinSpan;
import org.cvmworkbench.ui.kit.explore.Brushing;
import org.cvmworkbench.ui.kit.explore.HistogramBrush;

/// Customers along one number, to brush. Made for one base, whatever the scale.
final class HistogramCard implements Brushing {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Wording wording;
    private final CustomerWord word;
    private final int everybody;
    private final StackPane picture = new StackPane();
    private final Label chosen;
    private final ScaleMenu scales;
    private final Card card;
    private Binning binning;
    private int[] all;
    private int chosenCustomers;
    private int[] selected;
    private HistogramBrush brush;

    HistogramCard(
            SegmentsViewModel viewModel,
            Wording wording,
            CustomerWord word,
            Exploration exploration,
            Following following) {
        this.viewModel = viewModel;
        this.look = wording.look();
        this.wording = wording;
        this.word = word;
        everybody = exploration.everybody().figures().customers();
        chosenCustomers = everybody;
        binning = binning(exploration);
        all = exploration.everybody().bins(word);
        selected = all;
        brush = brush();
        picture.setMinSize(0, 0);
        picture.getChildren().add(brush);
        Controls controls = new Controls(look);
        Term term = binning.term();
        String name = wording.name(term);
        chosen = controls.label("", "selected-part");
        scales = new ScaleMenu(viewModel.aspects(), look, word, name, !binning.isShare());
        card = new Card(controls.label(name, "title"), picture)
                .head(controls.label(wording.unit(term), "caption"), controls.space(), chosen, scales);
        following.follow(viewModel.aspects().logarithmicCounts(), now -> scale());
    }

    private Binning binning(Exploration exploration) {
        return exploration
                .facets()
                .binning(word)
                .orElseThrow(() -> new IllegalStateException(word + " has not been counted"));
    }

    private HistogramBrush brush() {
        String name = wording.name(binning.term());
        HistogramBrush.Shown shown = new HistogramBrush.Shown(
                all,
                binning.beyond(),
                ticks(),
                look.text("segments.brush.from", name),
                look.text("segments.brush.to", name),
                edge -> binning.edge(edge).doubleValue(),
                this::said);
        return new HistogramBrush(word.word(), shown, wording.whole(all[all.length - 1]), this);
    }

    /// Other bins, as when another scale is chosen.
    private void cut(Exploration exploration) {
        binning = binning(exploration);
        all = exploration.everybody().bins(word);
        brush = brush();
        picture.getChildren().setAll(brush);
        scale();
    }

    private void scale() {
        boolean logarithmic = viewModel.aspects().logarithmicCounts().get().contains(word);
        brush.scale(logarithmic);
        scales.show(logarithmic, binning.scale() == Scale.LOGARITHMIC);
    }

    Card card() {
        return card;
    }

    /// Those worth more come first: both ends, or the powers of ten where bins grow.
    private List<HistogramBrush.Tick> ticks() {
        int last = binning.bins() - (binning.beyond() ? 1 : 0);
        String end = wording.number(binning.edge(last));
        HistogramBrush.Tick high = new HistogramBrush.Tick(binning.bins(), binning.beyond() ? "> " + end : end);
        Stream<HistogramBrush.Tick> ends = Stream.of(tick(0), high);
        Stream<HistogramBrush.Tick> between = binning.marks().stream().map(this::tick);
        return switch (binning.scale()) {
            case LINEAR -> Stream.concat(ends, between).toList();
            case LOGARITHMIC -> Stream.concat(between, ends).toList();
        };
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
        if (!binning(exploration).equals(binning)) cut(exploration);
        selected = exploration.selected().bins(word);
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
