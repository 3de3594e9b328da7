package org.cvmworkbench.ui.segments;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.WilsonInterval;
import org.cvmworkbench.analysis.response.PastResponse;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.charts.PartNames;
import org.cvmworkbench.charts.Ramp;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.RfGridPane;

/// What the grid of recency and frequency says in one of its measures. Cells come row by row, the latest and rarest
/// first.
///
/// @param grid that is shown
/// @param response of the cells, where it is counted
/// @param unit thousands or millions, so that numbers stay short
record GridValues(
        Exploration exploration,
        GridShown grid,
        CellMeasure measure,
        Optional<PastResponse.Cells> response,
        Look look,
        double unit) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    static GridValues of(
            Exploration exploration,
            GridShown grid,
            CellMeasure measure,
            Optional<PastResponse.Cells> response,
            Look look) {
        GridValues ones = new GridValues(exploration, grid, measure, response, look, 1);
        double most = IntStream.range(0, ones.count())
                .mapToDouble(ones::value)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        double unit = most >= 10 * MILLION ? MILLION : most >= 10 * THOUSAND ? THOUSAND : 1;
        return new GridValues(exploration, grid, measure, response, look, unit);
    }

    /// How many cells there are.
    int count() {
        return grid.rows().size() * grid.columns().size();
    }

    /// What is counted, for the title.
    String caption() {
        String counted = look.text("segments.measure." + measure.word());
        String sign = measure == CellMeasure.MONEY
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
            case RESPONSE ->
                100 * response.map(cells -> cells.share(recency, frequency)).orElse(Double.NaN);
        };
    }

    double value(int cell) {
        return value(grid.all(), recency(cell), frequency(cell));
    }

    String text(double value) {
        if (!Double.isFinite(value)) return "–";
        boolean whole = measure != CellMeasure.SHARE && measure != CellMeasure.RESPONSE && (unit == 1 || value >= 1000);
        return look.numbers().decimal(value, whole ? 0 : 1);
    }

    List<RfGridPane.Cell> cells(Ramp ramp) {
        List<RfGridPane.Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < count(); cell++) {
            Color ground = isEmpty(cell) ? look.theme().inset() : ramp.at(value(cell));
            int at = cell;
            cells.add(new RfGridPane.Cell(ground, text(value(cell)), selectedPart(cell), () -> said(at)));
        }
        return cells;
    }

    /// How much of a cell is selected; 0 where everybody is, which needs no saying.
    private double selectedPart(int cell) {
        return exploration.isEverybody() ? 0 : Exploration.share(selected(cell), customers(cell));
    }

    private int customers(int cell) {
        return grid.all().customers()[recency(cell)][frequency(cell)];
    }

    private int selected(int cell) {
        return grid.selected().customers()[recency(cell)][frequency(cell)];
    }

    /// Whether nobody is in it, so that it is quiet.
    boolean isEmpty(int cell) {
        return customers(cell) == 0 || Double.isNaN(value(cell));
    }

    /// The scores of the cells the rule asks for.
    Set<Integer> asked() {
        if (grid.own()) return whole();
        return exploration.blocks().about(Block.Cells.TERM).orElse(null) instanceof Block.Cells cells
                ? new TreeSet<>(cells.scores())
                : Set.of();
    }

    /// The scores of the cells to outline: those the rule asks for, otherwise those whose customers are all selected.
    Set<Integer> outlined() {
        return asked().isEmpty() ? whole() : asked();
    }

    private Set<Integer> whole() {
        Set<Integer> whole = new TreeSet<>();
        if (exploration.isEverybody()) return whole;
        for (int cell = 0; cell < count(); cell++) {
            if (customers(cell) > 0 && selected(cell) == customers(cell))
                whole.add((recency(cell) + 1) * 10 + frequency(cell) + 1);
        }
        return whole;
    }

    /// The score of a cell less one.
    private int recency(int cell) {
        return grid.rows().get(cell / grid.columns().size()) - 1;
    }

    private int frequency(int cell) {
        return grid.columns().get(cell % grid.columns().size()) - 1;
    }

    private String said(int cell) {
        RfGrid all = grid.all();
        int customers = customers(cell);
        int selected = selected(cell);
        Wording wording = new Wording(look, exploration.study().currency());
        String said = look.text(
                "segments.grid.said",
                PartNames.of(all.recencyCuts(), CutPoints.PARTS - recency(cell), look.numbers()),
                PartNames.of(all.frequencyCuts(), frequency(cell) + 1, look.numbers()),
                customers,
                wording.percent(Exploration.share(
                        customers, exploration.everybody().figures().customers())),
                wording.money(all.money()[recency(cell)][frequency(cell)]),
                selected,
                wording.percent(Exploration.share(selected, customers)),
                wording.percent(Exploration.share(
                        selected, exploration.selected().figures().customers())));
        return response.filter(cells -> measure == CellMeasure.RESPONSE)
                .map(cells -> said + "\n" + said(cells, recency(cell), frequency(cell)))
                .orElse(said);
    }

    private String said(PastResponse.Cells cells, int recency, int frequency) {
        int contacts = cells.contacts()[recency][frequency];
        if (contacts == 0) return look.text("segments.grid.response.none");
        WilsonInterval interval = WilsonInterval.of(cells.responses()[recency][frequency], contacts, 0.95);
        Wording wording = new Wording(look, exploration.study().currency());
        return look.text(
                "segments.grid.response",
                cells.responses()[recency][frequency],
                contacts,
                wording.percent(cells.share(recency, frequency)),
                wording.percent(interval.low()),
                wording.percent(interval.high()));
    }
}
