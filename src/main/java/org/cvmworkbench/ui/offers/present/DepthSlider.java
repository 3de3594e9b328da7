package org.cvmworkbench.ui.offers.present;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.offers.answer.Answer;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The depth of the chosen offer, which answers as long as it is unlocked.
final class DepthSlider extends VBox {
    private static final PseudoClass UNLOCKED = PseudoClass.getPseudoClass("unlocked");
    private static final String GESTURE = "present-depth";
    private static final double USUAL_END = 40;

    private final OffersViewModel room;
    private final AnswerWords words;
    private final Label name;
    private final Label needed;
    private final Label number;
    private final Slider slider = new Slider(0, USUAL_END, 0);
    private final ToggleButton lock = new ToggleButton();
    private boolean showing;

    DepthSlider(OffersViewModel room, AnswerWords words) {
        super(4);
        this.room = room;
        this.words = words;
        Controls controls = new Controls(words.look());
        name = controls.label("", "present-body", "strong");
        needed = controls.label("", "present-body", "muted");
        number = controls.label("", "present-title");
        lock.setId("present-lock");
        lock.getStyleClass().addAll("button-icon", "flat");
        controls.named(lock, words.look().text("present.lock"));
        lock.selectedProperty().subscribe(this::lockedOr);
        slider.setId("present-depth");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(1);
        slider.setShowTickLabels(true);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(0);
        slider.valueProperty().subscribe((before, now) -> moved(now.doubleValue()));
        HBox head = new HBox(12, lock, name, needed, controls.space(), number);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("present-slider");
        getChildren().addAll(head, slider);
    }

    /// Locks it, or lets it answer again.
    void toggleLock() {
        lock.setSelected(!lock.isSelected());
    }

    private void lockedOr(boolean locked) {
        slider.setDisable(locked);
        FontIcon icon = new FontIcon(locked ? Feather.LOCK : Feather.UNLOCK);
        icon.getStyleClass().add("icon");
        lock.setGraphic(icon);
        pseudoClassStateChanged(UNLOCKED, !locked);
    }

    /// Shows the offer as it stands; one without a depth has no slider.
    void show(Offer offer) {
        OptionalDouble depth = depth(offer.mechanic());
        setVisible(depth.isPresent());
        if (depth.isEmpty()) return;
        double percent = depth.getAsDouble() * 100;
        showing = true;
        slider.setMax(Math.max(slider.getMax(), percent > USUAL_END ? 100 : USUAL_END));
        if (Math.abs(slider.getValue() - percent) > 1e-9) slider.setValue(percent);
        showing = false;
        boolean points = offer.mechanic() instanceof Mechanic.Points;
        name.setText(words.look().text(points ? "present.points" : "present.depth"));
        slider.setAccessibleText(name.getText());
        number.setText(words.look().numbers().whole(percent));
    }

    void show(Answer answer) {
        OptionalDouble uplift = answer.outcome().breakEvenUplift();
        needed.setText(
                uplift.isPresent() ? words.look().text("present.needs", words.points(uplift.getAsDouble())) : "");
    }

    /// In whole per cent, as one step back for undo.
    private void moved(double percent) {
        OptionalInt place =
                room.chosenOffer().isPresent() ? OptionalInt.of(room.chosen().get()) : OptionalInt.empty();
        if (showing || place.isEmpty()) return;
        double depth = Math.rint(percent) / 100;
        Mechanic now = room.chosenOffer().orElseThrow().mechanic();
        Mechanic deeper = deeper(now, depth);
        if (!deeper.equals(now))
            room.perform(() -> room.offers().mechanic(place.getAsInt(), deeper).during(GESTURE));
    }

    private static OptionalDouble depth(Mechanic mechanic) {
        if (mechanic instanceof Mechanic.Discount(double depth)) return OptionalDouble.of(depth);
        if (mechanic instanceof Mechanic.Points points) return OptionalDouble.of(points.rate());
        return OptionalDouble.empty();
    }

    private static Mechanic deeper(Mechanic mechanic, double depth) {
        return mechanic instanceof Mechanic.Points points
                ? new Mechanic.Points(depth, points.expiryDays())
                : new Mechanic.Discount(depth);
    }
}
