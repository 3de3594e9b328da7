package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws a [Heatmap]: names of rows and columns, and a coloured cell with its number for each value. Numbers are left
/// out where the cells are too small to hold all of them; every second or third name where there is no room for all.
final class HeatmapPlot extends Plot {
    private static final double MARK_WIDTH = 4;

    private final transient Heatmap map;
    private final transient ChartStyle style;

    HeatmapPlot(Heatmap map, ChartStyle style) {
        this.map = map;
        this.style = style;
        setOutlineVisible(false);
        setBackgroundPaint(null);
    }

    Heatmap map() {
        return map;
    }

    @Override
    public String getPlotType() {
        return "heatmap";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        if (map.rows().isEmpty()) {
            style.caption(style.texts().get("chart.nobody")).centre(g, area.getCenterX(), area.getCenterY());
            return;
        }
        HeatmapLayout layout = HeatmapLayout.of(map, style, area);
        drawHeads(g, layout);
        for (int row = 0; row < map.rows().size(); row++) {
            drawRowHead(g, layout, row);
            if (info != null)
                add(
                        info,
                        layout.head(row),
                        row,
                        CellEntity.HEAD,
                        map.rows().get(row).head());
            List<HeatCell> cells = map.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                drawCell(g, layout, layout.cell(row, column), cells.get(column));
                if (info != null) add(info, layout.cell(row, column), row, column, sentence(row, column));
            }
        }
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
    }

    private void drawHeads(Graphics2D g, HeatmapLayout layout) {
        double first = layout.top() - HeatmapLayout.LINE / 2 - 4;
        double names = layout.area().getX() + markRoom();
        style.caption(map.rowHead()).within(layout.left() - names).left(g, names, first);
        style.caption(map.noteHead()).right(g, layout.left() - HeatmapLayout.GAP, first);
        boolean notes = !map.columnNotes().isEmpty();
        for (int column = 0; column < layout.columns(); column += layout.columnStep()) {
            double x = layout.cell(0, column).getCenterX();
            String name = map.columns().get(column);
            if (notes) {
                double room = layout.cellWidth() * layout.columnStep() - 2;
                style.name(name).within(room).centre(g, x, first - HeatmapLayout.LINE);
                style.caption(map.columnNotes().get(column)).centre(g, x, first);
            } else {
                style.caption(name).centre(g, x, first);
            }
        }
        Label below = style.caption(map.columnHead()).within(layout.area().getWidth());
        double middle = layout.cell(map.rows().size() - 1, 0).getMaxY() + HeatmapLayout.LINE / 2 + 4;
        below.left(g, Math.min(layout.left(), layout.area().getMaxX() - below.width()), middle);
    }

    private void drawRowHead(Graphics2D g, HeatmapLayout layout, int row) {
        HeatRow head = map.rows().get(row);
        Rectangle2D cell = layout.cell(row, 0);
        double x = layout.area().getX();
        if (head.mark() != null) {
            g.setColor(head.mark());
            g.fill(new Rectangle2D.Double(x, cell.getY(), MARK_WIDTH, cell.getHeight()));
        }
        if (row % layout.rowStep() != 0) return;
        Label name = head.mark() == null ? style.body(head.name()) : style.name(head.name());
        name.within(layout.names() - markRoom()).left(g, x + markRoom(), cell.getCenterY());
        style.body(head.note()).right(g, layout.left() - HeatmapLayout.GAP, cell.getCenterY());
    }

    private void drawCell(Graphics2D g, HeatmapLayout layout, Rectangle2D place, HeatCell cell) {
        Color ink = style.theme().text();
        switch (cell.ground()) {
            case RAMP -> {
                Color ground = map.ramp().at(cell.value());
                ink = Contrast.inkOn(ground);
                fill(g, ground, place);
            }
            case INSET -> {
                ink = style.theme().muted();
                fill(g, style.theme().inset(), place);
            }
            case HATCH -> Hatch.of(style.theme()).fill(g, place);
        }
        if (layout.text().isShown()) layout.text().of(cell, ink).centre(g, place.getCenterX(), place.getCenterY());
    }

    private static void fill(Graphics2D g, Color colour, Rectangle2D place) {
        g.setColor(colour);
        g.fill(place);
    }

    private double markRoom() {
        return map.marked() ? HeatmapLayout.MARK : 0;
    }

    private String sentence(int row, int column) {
        HeatRow head = map.rows().get(row);
        return style.texts()
                .get(
                        "chart.cell.tip",
                        head.name(),
                        map.columns().get(column),
                        head.cells().get(column).text());
    }

    private static void add(PlotRenderingInfo info, Rectangle2D place, int row, int column, String sentence) {
        info.getOwner().getEntityCollection().add(new CellEntity(place, row, column, sentence));
    }
}
