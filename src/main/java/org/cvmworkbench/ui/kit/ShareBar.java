package org.cvmworkbench.ui.kit;

import javafx.scene.layout.Region;

/// A bar that takes a share of the width it is given.
public final class ShareBar extends Region {
    private static final double HEIGHT = 12;

    private final Region bar = new Region();
    private final double share;

    private ShareBar(double share) {
        this.share = share;
        bar.getStyleClass().add("share-bar");
        bar.setManaged(false);
        getChildren().add(bar);
        setMinSize(0, HEIGHT);
        setPrefSize(0, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param share 0 to 1
    public static ShareBar of(double share) {
        return new ShareBar(share);
    }

    /// The same on a ground that shows the whole.
    public ShareBar ofWhole() {
        getStyleClass().add("share-track");
        return this;
    }

    @Override
    protected void layoutChildren() {
        double width = share > 0 ? Math.max(1, Math.round(share * getWidth())) : 0;
        bar.resizeRelocate(0, 0, width, getHeight());
    }
}
