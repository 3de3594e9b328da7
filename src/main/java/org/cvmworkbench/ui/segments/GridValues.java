package org.cvmworkbench.ui.segments;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.charts.PartNames;
import org.cvmworkbench.charts.Ramp;
import org.cvmworkbench.charts.RfMeasure;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.RfGridPane;

/// What the grid of recency and frequency says in one of its measures. Cells come row by row, the latest and rarest
/// first.
///
/// @param unit thousands or millions, so that numbers stay short
record GridValues(Exploration exploration, RfMeasure measure, Look look, double unit) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    static GridValues of(Exploration exploration, RfMeasure measure, Look look) {
        GridValues ones = new GridValues(exploration, measure, look, 1);
        double most = IntStream.range(0, CutPoints.PARTS * CutPoints.PARTS)
                .mapToDouble(ones::value)
                .map(Math::abs)
                .max()
                .orElse(0);
        double unit = most >= 10 * MILLION ? MILLION : most >= 10 * THOUSAND ? THOUSAND : 1;
        return new GridValues(exploration, measure, look, unit);
    }

    /// What is counted, for the title.
    String caption() {
        String counted = switch (measure) {
            case CUSTOMERS -> look.text("segments.measure.customers");
            case SHARE -> look.text("segments.measure.share");
            case MONEY -> look.text("segments.measure.money");
        };
        String sign = measure == RfMeasure.MONEY
                ? new Wording(look, exploration.study().currency()).sign()
                : "";
        String scale = unit == MILLION
                ? look.text("chart.magnitude.millions")
                : unit == THOUSAND ? look.text("chart.magnitude.thousands") : "";
        String unitSaid = (scale + " " + sign).strip();
        return unitSaid.isEmpty() ? counted : counted + ", " + unitSaid;
    }

    private double value(RfGrid grid, int recency, int frequency) {
        return switch (measure) {
            case CUSTOMERS -> grid.customers()[recency][frequency] / unit;
            case MONEY -> grid.money()[recency][frequency] / 100.0 / unit;
            case SHARE ->
                100
                        * Exploration.share(
                                grid.customers()[recency][frequency],
                                exploration.everybody().figures().customers());
        };
    }

    double value(int cell) {
        return value(exploration.everybody().grid(), recency(cell), frequency(cell));
    }

    String text(double value) {
        boolean whole = measure != RfMeasure.SHARE && (unit == 1 || value >= 1000);
        return look.numbers().decimal(value, whole ? 0 : 1);
    }

    List<RfGridPane.Cell> cells(Ramp ramp) {
        List<RfGridPane.Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < CutPoints.PARTS * CutPoints.PARTS; cell++) {
            Color ground = isEmpty(cell) ? look.theme().inset() : ramp.at(value(cell));
            cells.add(new RfGridPane.Cell(ground, text(value(cell)), said(cell)));
        }
        return cells;
    }

    /// Whether nobody is in it, so that it is quiet.
    boolean isEmpty(int cell) {
        return exploration.everybody().grid().customers()[recency(cell)][frequency(cell)] == 0;
    }

    /// The scores of the cells the rule asks for.
    Set<Integer> asked() {
        return exploration.blocks().about(Block.Cells.TERM).orElse(null) instanceof Block.Cells cells
                ? new TreeSet<>(cells.scores())
                : Set.of();
    }

    /// The scores of the cells to outline: those the rule asks for, otherwise those whose customers are all selected.
    Set<Integer> outlined() {
        if (!asked().isEmpty()) return asked();
        Set<Integer> whole = new TreeSet<>();
        if (exploration.isEverybody()) return whole;
        for (int cell = 0; cell < CutPoints.PARTS * CutPoints.PARTS; cell++) {
            int all = exploration.everybody().grid().customers()[recency(cell)][frequency(cell)];
            int selected = exploration.selected().grid().customers()[recency(cell)][frequency(cell)];
            if (all > 0 && selected == all) whole.add((recency(cell) + 1) * 10 + frequency(cell) + 1);
        }
        return whole;
    }

    private static int recency(int cell) {
        return CutPoints.PARTS - 1 - cell / CutPoints.PARTS;
    }

    private static int frequency(int cell) {
        return cell % CutPoints.PARTS;
    }

    private String said(int cell) {
        RfGrid all = exploration.everybody().grid();
        int customers = all.customers()[recency(cell)][frequency(cell)];
        int selected = exploration.selected().grid().customers()[recency(cell)][frequency(cell)];
        Wording wording = new Wording(look, exploration.study().currency());
        return look.text(
                "segments.grid.said",
                PartNames.of(all.recencyCuts(), CutPoints.PARTS - recency(cell), look.numbers()),
                PartNames.of(all.frequencyCuts(), frequency(cell) + 1, look.numbers()),
                customers,
                wording.percent(Exploration.share(
                        customers, exploration.everybody().figures().customers())),
                wording.money(all.money()[recency(cell)][frequency(cell)]),
                selected);
    }
}
