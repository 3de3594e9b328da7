package org.cvmworkbench.ui.segments;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What a condition is about, what can be changed in it and the button that removes it: in one line where there is room
/// for the whole name, otherwise what can be changed comes below. It never asks for more room than the narrowest state
/// of what can be changed, so that it stays within its panel.
final class BlockLine extends Region {
    private static final double GAP = 4;

    private final Label title;
    private final HBox changed;
    private final Button remove;

    BlockLine(Label title, HBox changed, Button remove) {
        this.title = title;
        this.changed = changed;
        this.remove = remove;
        getChildren().addAll(title, changed, remove);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }

    private double head() {
        return Math.max(title.prefHeight(-1), remove.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(changed.minWidth(-1), remove.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(title.prefWidth(-1) + changed.prefWidth(-1) + remove.prefWidth(-1) + 2 * GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = changed.prefHeight(-1);
        return width < 0 || fits(width) ? Math.max(head(), below) : head() + below;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double button = remove.prefWidth(-1);
        double room = Math.max(0, width - button - GAP);
        double named = Math.ceil(Math.min(title.prefWidth(-1), room));
        double line = fits(width) ? getHeight() : head();
        title.resizeRelocate(0, 0, named, line);
        remove.resizeRelocate(
                width - button, Math.rint((line - remove.prefHeight(-1)) / 2), button, remove.prefHeight(-1));
        if (fits(width)) changed.resizeRelocate(named + GAP, 0, room - named - GAP, line);
        else changed.resizeRelocate(0, line, width, getHeight() - line);
    }
}
