package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.charts.PartNames;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.GridCut;
import org.cvmworkbench.ui.kit.explore.GridNames;

/// The grid that is shown: that of the fifths, or one with cut points of one's own. Parts that ties have left nothing
/// are no rows and no columns, so that nobody takes them for empty customers.
///
/// @param customers of the base, also those who never came and are in no cell
/// @param all everybody in it
/// @param selected those selected
/// @param rows the scores of the rows, the latest first
/// @param columns the scores of the columns, the rarest first
record GridShown(int customers, RfGrid all, RfGrid selected, boolean own, List<Integer> rows, List<Integer> columns) {
    private static final int PARTS = CutPoints.PARTS;

    static GridShown of(Exploration exploration, GridCuts cuts) {
        int customers = exploration.everybody().figures().customers();
        return cuts.counted()
                .get()
                .filter(counted -> cuts.own().get().isPresent() && counted.isOf(exploration.study()))
                .map(counted -> of(customers, counted.everybody(), counted.selected(), true))
                .orElseGet(() -> of(
                        customers,
                        exploration.everybody().grid(),
                        exploration.selected().grid(),
                        false));
    }

    private static GridShown of(int customers, RfGrid all, RfGrid selected, boolean own) {
        GridShown bare = new GridShown(customers, all, selected, own, List.of(), List.of());
        return new GridShown(customers, all, selected, own, bare.openRows(), bare.openColumns());
    }

    RfCuts cuts() {
        return new RfCuts(all.recencyCuts(), all.frequencyCuts());
    }

    private List<Integer> openRows() {
        return IntStream.rangeClosed(1, PARTS)
                .filter(part -> shows(all.recencyCuts(), part, inRow(PARTS + 1 - part)))
                .mapToObj(part -> PARTS + 1 - part)
                .toList();
    }

    private List<Integer> openColumns() {
        return IntStream.rangeClosed(1, PARTS)
                .filter(part -> shows(all.frequencyCuts(), part, inColumn(part)))
                .boxed()
                .toList();
    }

    private boolean shows(CutPoints cuts, int part, int customers) {
        return cuts.isOpen(part) && (own || customers > 0 || part == 1);
    }

    private int inRow(int score) {
        return IntStream.of(all.customers()[score - 1]).sum();
    }

    private int inCells() {
        return IntStream.rangeClosed(1, PARTS).map(this::inRow).sum();
    }

    private int inColumn(int score) {
        return IntStream.range(0, PARTS)
                .map(row -> all.customers()[row][score - 1])
                .sum();
    }

    /// What stands around the cells.
    GridNames names(Look look) {
        List<GridNames.Part> rows = rows().stream()
                .map(score -> part(look, score, PARTS + 1 - score, all.recencyCuts(), this::inRow))
                .toList();
        List<GridNames.Part> columns = columns().stream()
                .map(score -> part(look, score, score, all.frequencyCuts(), this::inColumn))
                .toList();
        List<GridCut> cuts = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double upTo = all.recencyCuts().upTo()[PARTS - rows.get(i - 1).score()];
            cuts.add(cut(look, "segments.grid.rows", rows.subList(i - 1, i + 1), upTo, 0));
        }
        for (int i = 1; i < columns.size(); i++) {
            double upTo = all.frequencyCuts().upTo()[columns.get(i - 1).score() - 1];
            cuts.add(cut(look, "segments.grid.visits", columns.subList(i - 1, i + 1), upTo, 1));
        }
        return new GridNames(
                look.text("segments.grid.rows"), rows, columns, aside(look), look.text("segments.grid.columns"), cuts);
    }

    private String aside(Look look) {
        int unseen = customers - inCells();
        return unseen == 0 ? "" : look.text("segments.grid.unseen", unseen);
    }

    private GridNames.Part part(Look look, int score, int part, CutPoints cuts, IntUnaryOperator customers) {
        String name = PartNames.of(cuts, part, look.numbers());
        int in = customers.applyAsInt(score);
        String share = look.numbers().percent(Exploration.share(in, inCells()), 1);
        String said = look.text("segments.grid.part", name, in, share);
        int fifths = fifths(cuts, part);
        if (own || fifths == 1) return new GridNames.Part(score, name, said);
        return new GridNames.Part(score, name, said + " " + look.text("segments.grid.ties", fifths));
    }

    /// How many fifths a part takes because equal values are not split.
    private static int fifths(CutPoints cuts, int part) {
        int fifths = 1;
        while (part + fifths < PARTS && !cuts.isOpen(part + fifths)) fifths++;
        return fifths;
    }

    /// @param parts the one before it and the one behind it
    private static GridCut cut(Look look, String of, List<GridNames.Part> parts, double upTo, double least) {
        String name = look.text(
                "segments.grid.cut",
                look.text(of),
                parts.getFirst().name(),
                parts.getLast().name());
        return new GridCut(name, upTo, least, look.numbers().whole(upTo));
    }
}
