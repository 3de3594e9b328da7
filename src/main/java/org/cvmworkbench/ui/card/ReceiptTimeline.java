package org.cvmworkbench.ui.card;

import java.awt.Color;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.cvmworkbench.analysis.customers.CardReceipt;
import org.cvmworkbench.analysis.customers.CustomerCard;
import org.cvmworkbench.charts.ChartTheme;
import org.cvmworkbench.ui.kit.customers.CustomerWords;

/// The money of each day with receipts, from the first to the as-of day: up for what was paid, down for what came back.
final class ReceiptTimeline extends Region {
    private static final double HEIGHT = 112;
    private static final double TOP = 20;
    private static final double FOOT = 20;
    private static final double STEM = 3;

    private final CustomerWords words;
    private final int asOf;
    private final NavigableMap<Integer, Long> money = new TreeMap<>();
    private final Canvas canvas = new Canvas();

    ReceiptTimeline(CustomerCard card, CustomerWords words) {
        this.words = words;
        this.asOf = card.facts().dimensions().asOf();
        for (CardReceipt receipt : card.receipts()) money.merge(receipt.day(), receipt.amount(), Long::sum);
        setId("card-timeline");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said());
        getChildren().add(canvas);
        Tooltip tip = new Tooltip();
        setOnMouseMoved(move -> tip.setText(at(move.getX())));
        Tooltip.install(this, tip);
        setVisible(!money.isEmpty());
        setManaged(!money.isEmpty());
    }

    private String said() {
        if (money.isEmpty()) return words.look().text("card.receipts.none");
        return words.look()
                .text("card.timeline", money.size(), words.day(money.firstKey()), words.day(asOf), words.money(most()));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw(canvas.getGraphicsContext2D());
    }

    private void draw(GraphicsContext pen) {
        ChartTheme theme = words.look().theme();
        pen.clearRect(0, 0, getWidth(), getHeight());
        double zero = TOP + (getHeight() - TOP - FOOT) * most() / Math.max(1, most() - least());
        double unit = (zero - TOP) / Math.max(1, most());
        for (Map.Entry<Integer, Long> day : money.entrySet()) {
            double height = Math.max(1, Math.abs(day.getValue()) * unit);
            pen.setFill(paint(day.getValue() < 0 ? theme.loss() : theme.accent()));
            pen.fillRect(x(day.getKey()) - STEM / 2, day.getValue() < 0 ? zero : zero - height, STEM, height);
        }
        pen.setStroke(paint(theme.line()));
        pen.strokeLine(0, zero + 0.5, getWidth(), zero + 0.5);
        pen.setFill(paint(theme.muted()));
        pen.setFont(Font.font("Inter", 11));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.fillText(words.look().text("card.timeline.most", words.money(most())), 0, 11);
        pen.fillText(words.day(money.firstKey()), 0, getHeight() - 5);
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.fillText(words.day(asOf), getWidth(), getHeight() - 5);
    }

    private long most() {
        return Math.max(
                0, money.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private long least() {
        return Math.min(
                0, money.values().stream().mapToLong(Long::longValue).min().orElse(0));
    }

    private double x(int day) {
        double days = Math.max(1, asOf - money.firstKey());
        return STEM / 2 + (getWidth() - STEM) * (day - money.firstKey()) / days;
    }

    /// What the nearest day says.
    private String at(double x) {
        int nearest = money.firstKey();
        for (int day : money.keySet()) if (Math.abs(x(day) - x) < Math.abs(x(nearest) - x)) nearest = day;
        return words.day(nearest) + ": " + words.money(money.getOrDefault(nearest, 0L));
    }

    private static javafx.scene.paint.Color paint(Color color) {
        return javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
