package org.cvmworkbench.ui.offers.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/// The steps of a ladder: from how many purchases on which discount.
final class LadderForm implements MechanicForm {
    private static final double DEEPER = 0.02;
    private static final double WRAP = 540;

    private final MechanicActs acts;
    private final Controls controls;
    private final FlowPane whole = new FlowPane(12, 4);
    private final Button adding;
    private final List<NumberField> purchases = new ArrayList<>();
    private final List<NumberField> depths = new ArrayList<>();

    LadderForm(MechanicActs acts) {
        this.acts = acts;
        this.controls = new Controls(acts.look());
        adding = controls.button(
                "ladder-add", "offers.inspector.add-step", Feather.PLUS, () -> change(LadderForm::higher));
        whole.setPrefWrapLength(WRAP);
        whole.getStyleClass().add("ladder-form");
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (!(mechanic instanceof Mechanic.Ladder(List<LadderStep> steps))) return Optional.empty();
        if (steps.size() != purchases.size()) build(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            purchases.get(i).show(steps.get(i).purchases());
            depths.get(i).show(steps.get(i).depth() * 100);
        }
        return Optional.of(whole);
    }

    private void build(int count) {
        purchases.clear();
        depths.clear();
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < count; i++) shown.add(step(i));
        shown.add(adding);
        whole.getChildren().setAll(shown);
    }

    private HBox step(int index) {
        NumberField from =
                field("purchases", index, (step, value) -> new LadderStep((int) Math.round(value), step.depth()));
        NumberField depth = field("depth", index, (step, value) -> new LadderStep(step.purchases(), value / 100));
        purchases.add(from);
        depths.add(depth);
        Button out = controls.iconButton(
                "ladder-remove-" + index,
                "offers.inspector.remove-step",
                Feather.X,
                () -> change(steps -> {
                    steps.remove(index);
                    return steps;
                }));
        HBox step = new HBox(4, from, depth, out);
        step.getStyleClass().add("ladder-step");
        return step;
    }

    /// A step with another number.
    private interface Part {
        LadderStep of(LadderStep step, double value);
    }

    private NumberField field(String key, int index, Part part) {
        return new NumberField(
                "ladder-" + key + "-" + index,
                acts.text("ladder-" + key),
                acts.look(),
                acts::refuse,
                value -> change(steps -> {
                    steps.set(index, part.of(steps.get(index), value));
                    return steps;
                }));
    }

    private void change(UnaryOperator<List<LadderStep>> how) {
        acts.change(
                Mechanic.Ladder.class,
                (ladder, way) -> new Mechanic.Ladder(way.apply(new ArrayList<>(ladder.steps()))),
                how,
                "");
    }

    /// One more step, as far above the last as that is above the one before.
    private static List<LadderStep> higher(List<LadderStep> steps) {
        LadderStep last = steps.getLast();
        int before = steps.size() > 1 ? steps.get(steps.size() - 2).purchases() : 0;
        int further = last.purchases() + Math.max(1, last.purchases() - before);
        steps.add(new LadderStep(further, Math.min(1, last.depth() + DEEPER)));
        return steps;
    }
}
