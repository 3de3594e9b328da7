package org.cvmworkbench.ui.offers.answer;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Whether money is won or lost: a colour, which never stands without its sign.
public enum Tone {
    GAIN,
    LOSS,
    NEUTRAL;

    private static final PseudoClass GAINED = PseudoClass.getPseudoClass("gain");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("loss");

    /// Of an amount that is shown in whole units.
    public static Tone of(double net) {
        if (Math.abs(net) < 0.5) return NEUTRAL;
        return net > 0 ? GAIN : LOSS;
    }

    public void on(Node node) {
        node.pseudoClassStateChanged(GAINED, this == GAIN);
        node.pseudoClassStateChanged(LOST, this == LOSS);
    }
}
