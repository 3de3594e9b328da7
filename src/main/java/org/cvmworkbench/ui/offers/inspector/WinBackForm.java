package org.cvmworkbench.ui.offers.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.Controls;

/// A reward that grows with the probability of loss.
final class WinBackForm implements MechanicForm {
    private final NumberField most;
    private final NumberField shape;
    private final HBox whole;

    WinBackForm(MechanicActs acts) {
        most = acts.field(
                Mechanic.WinBack.class, "max-reward", (now, value) -> new Mechanic.WinBack(value, now.shape()));
        shape = acts.field(
                Mechanic.WinBack.class, "shape", (now, value) -> new Mechanic.WinBack(now.maxReward(), value));
        Label meaning = new Controls(acts.look()).label(acts.text("shape-meaning"), "caption");
        meaning.setWrapText(true);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        whole = new HBox(16, most, shape, meaning);
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (!(mechanic instanceof Mechanic.WinBack now)) return Optional.empty();
        most.show(now.maxReward());
        shape.show(now.shape());
        return Optional.of(whole);
    }
}
