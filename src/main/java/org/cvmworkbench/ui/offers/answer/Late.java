package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;
import org.cvmworkbench.ui.kit.Following;

/// Dims what is shown once its successor is late; it is never hidden.
public final class Late {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final Duration PATIENCE = Duration.millis(100);

    private Late() {}

    public static void dim(ObservableValue<Boolean> computing, Following following, List<? extends Node> nodes) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(end -> nodes.forEach(node -> node.pseudoClassStateChanged(LATE, true)));
        following.follow(computing, now -> {
            if (now) {
                patience.playFromStart();
                return;
            }
            patience.stop();
            nodes.forEach(node -> node.pseudoClassStateChanged(LATE, false));
        });
        following.until(patience::stop);
    }
}
