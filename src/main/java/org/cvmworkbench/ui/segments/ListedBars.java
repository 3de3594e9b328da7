package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.explore.Tally;
import org.cvmworkbench.ui.kit.explore.BarList.Bar;

/// The words of a list as bars: the first of them, and what the others come to, so that a frame takes as long however
/// many words a base has.
record ListedBars(BarCard.Listed listed, Exploration exploration, Wording wording) {
    /// More than anybody looks through.
    static final int MOST = 200;

    List<Bar> bars() {
        long[] all = lengths(everybody());
        long[] selected = lengths(selected());
        List<String> chosen = SegmentRule.chosen(exploration.blocks(), listed.term());
        long longest = Arrays.stream(all, 0, listed.names().size()).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < shown(); i++) {
            int at = i;
            String name = listed.names().get(i);
            bars.add(new Bar(
                    name,
                    listed.label().apply(name),
                    all[i],
                    selected[i],
                    longest,
                    wording.look().numbers().decimal(100 * Exploration.share(selected[i], all[i]), 1),
                    () -> said(at),
                    chosen.contains(name)));
        }
        return bars;
    }

    /// How many others there are what they hold together, and how much of it is selected; empty where all are shown.
    String others() {
        int names = listed.names().size();
        if (names == shown()) return "";
        long all = rest(everybody());
        return wording.look()
                .text(
                        "segments.list.others",
                        names - shown(),
                        listed.money() ? wording.money(all) : wording.whole((double) all),
                        wording.percent(Exploration.share(rest(selected()), all)));
    }

    private int shown() {
        return Math.min(MOST, listed.names().size());
    }

    private long rest(Tally tally) {
        return Arrays.stream(lengths(tally), shown(), listed.names().size()).sum();
    }

    private Tally everybody() {
        return listed.counts().apply(exploration.everybody());
    }

    private Tally selected() {
        return listed.counts().apply(exploration.selected());
    }

    private long[] lengths(Tally tally) {
        return listed.money()
                ? tally.money()
                : Arrays.stream(tally.customers()).asLongStream().toArray();
    }

    private String said(int i) {
        Tally all = everybody();
        Tally selected = selected();
        return wording.look()
                .text(
                        "segments.list.said",
                        listed.label().apply(listed.names().get(i)),
                        all.customers()[i],
                        wording.money(all.money()[i]),
                        selected.customers()[i],
                        wording.money(selected.money()[i]),
                        wording.percent(Exploration.share(
                                all.customers()[i],
                                exploration.everybody().figures().customers())),
                        wording.percent(Exploration.share(
                                selected.customers()[i],
                                exploration.selected().figures().customers())));
    }
}
