package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.migration.Migration;
import org.cvmworkbench.analysis.migration.MigrationBy;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Two columns of nodes, then and now, and a band between each two that anybody went between. Who stayed is grey; the
/// others have the colour of where they were.
final class MigrationPlot extends Plot {
    private static final double NODE = 10;
    private static final double NAMES = 8;
    private static final double HEAD = 20;
    private static final double MOST_GAP = 14;
    private static final double NUMBER = 13;
    private static final int PALE = 100;
    private static final int STRONG = 190;
    private static final int FAINT = 40;

    private final transient Migration migration;
    private final transient List<String> names;
    private final transient Optional<MigrationFlow.Way> chosen;
    private final transient ChartStyle style;

    MigrationPlot(Migration migration, List<String> names, Optional<MigrationFlow.Way> chosen, ChartStyle style) {
        this.migration = migration;
        this.names = List.copyOf(names);
        this.chosen = chosen;
        this.style = style;
    }

    @Override
    public String getPlotType() {
        return "flow";
    }

    /// Where the nodes of one day begin and how high they are.
    private record Nodes(double[] top, double[] height) {
        static Nodes of(int states, IntUnaryOperator count, double from, double room) {
            double all = Math.max(1, IntStream.range(0, states).map(count).sum());
            long some = IntStream.range(0, states)
                    .filter(state -> count.applyAsInt(state) > 0)
                    .count();
            double gap = some < 2 ? 0 : Math.min(MOST_GAP, room / 3 / (some - 1));
            double pixels = room - gap * Math.max(0, some - 1);
            Nodes nodes = new Nodes(new double[states], new double[states]);
            double next = from;
            for (int state = 0; state < states; state++) {
                nodes.top[state] = next;
                nodes.height[state] = count.applyAsInt(state) / all * pixels;
                if (count.applyAsInt(state) > 0) next += nodes.height[state] + gap;
            }
            return nodes;
        }
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        int states = names.size();
        double room = area.getHeight() - HEAD - NUMBER;
        Nodes then = Nodes.of(states, migration::were, area.getY() + HEAD, room);
        Nodes now = Nodes.of(states, migration::are, area.getY() + HEAD, room);
        double widest = Math.min(area.getWidth() * 0.3, widest());
        double left = area.getX() + widest + NAMES;
        double right = area.getMaxX() - widest - NAMES;
        Label from = style.caption(style.texts().get("chart.migration.from", style.day(migration.from())));
        Label to = style.caption(style.texts().get("chart.migration.to", style.day(migration.to())));
        from.left(g, area.getX(), area.getY() + HEAD / 2 - 2);
        to.right(g, area.getMaxX(), area.getY() + HEAD / 2 - 2);
        bands(g, then, now, left + NODE, right - NODE, info);
        double above = Double.NEGATIVE_INFINITY;
        double beside = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < states; state++) {
            g.setColor(colour(state));
            g.fill(new Rectangle2D.Double(left, then.top[state], NODE, then.height[state]));
            g.fill(new Rectangle2D.Double(right - NODE, now.top[state], NODE, now.height[state]));
            double was = then.top[state] + then.height[state] / 2;
            double is = now.top[state] + now.height[state] / 2;
            if (migration.were(state) > 0 && was - above >= NUMBER) {
                name(state, migration.were(state)).within(widest).right(g, left - NAMES, was);
                above = was;
            }
            if (migration.are(state) > 0 && is - beside >= NUMBER) {
                name(state, migration.are(state)).within(widest).left(g, right + NAMES, is);
                beside = is;
            }
        }
    }

    private void bands(
            Graphics2D g, Nodes then, Nodes now, double left, double right, @Nullable PlotRenderingInfo info) {
        int states = names.size();
        double[] leaves = then.top.clone();
        double[] arrives = now.top.clone();
        for (int was = 0; was < states; was++) {
            for (int is = 0; is < states; is++) {
                int count = migration.moved()[was][is];
                double out = count == 0 ? 0 : then.height[was] * count / migration.were(was);
                double in = count == 0 ? 0 : now.height[is] * count / migration.are(is);
                Shape band = band(left, leaves[was], out, right, arrives[is], in);
                if (count > 0) {
                    g.setColor(shade(was, is));
                    g.fill(band);
                    if (in >= NUMBER && out >= 2) {
                        style.caption(style.numbers().whole(count))
                                .in(style.theme().text())
                                .right(g, right - NAMES, arrives[is] + in / 2);
                    }
                }
                if (info != null) add(info, band, was, is, count);
                leaves[was] += out;
                arrives[is] += in;
            }
        }
    }

    private static Shape band(double left, double leaves, double out, double right, double arrives, double in) {
        double middle = (left + right) / 2;
        Path2D.Double band = new Path2D.Double();
        band.moveTo(left, leaves);
        band.curveTo(middle, leaves, middle, arrives, right, arrives);
        band.lineTo(right, arrives + in);
        band.curveTo(middle, arrives + in, middle, leaves + out, left, leaves + out);
        band.closePath();
        return band;
    }

    private void add(PlotRenderingInfo info, Shape band, int was, int is, int count) {
        String share = style.numbers().percent(count / (double) Math.max(1, migration.were(was)), 1);
        String sentence = style.texts()
                .get(
                        "chart.migration.tip",
                        names.get(was),
                        names.get(is),
                        style.numbers().whole(count),
                        share);
        info.getOwner().getEntityCollection().add(new CellEntity(band, was, is, sentence));
    }

    private Color shade(int was, int is) {
        boolean out = chosen.filter(way -> way.was() == was && way.is() == is).isPresent();
        int alpha = out ? STRONG : chosen.isPresent() ? FAINT : PALE;
        Color colour = was == is ? style.theme().neutral() : colour(was);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    /// Groups have colours of their own; scores go from the best to the worst.
    private Color colour(int state) {
        if (state == names.size() - 1) return style.theme().muted();
        if (migration.by() == MigrationBy.GROUP)
            return SeriesPalette.of(style.theme()).mark(state);
        return Ramp.of(style.theme(), -names.size(), names.size()).at(names.size() - state);
    }

    private Label name(int state, int count) {
        return style.body(names.get(state) + "  " + style.numbers().whole(count));
    }

    private double widest() {
        return IntStream.range(0, names.size())
                .filter(state -> migration.were(state) + migration.are(state) > 0)
                .mapToDouble(state -> name(state, Math.max(migration.were(state), migration.are(state)))
                        .width())
                .max()
                .orElse(0);
    }
}
