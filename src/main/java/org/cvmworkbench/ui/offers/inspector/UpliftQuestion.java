package org.cvmworkbench.ui.offers.inspector;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.WrittenNumber;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// Asks what the chosen offer adds, in which meaning and measured where. None of it is chosen beforehand: the same
/// "5 %" differs 10 to 33 times.
public final class UpliftQuestion extends VBox {
    private static final double COLUMN = 264;

    private final OffersViewModel room;
    private final Look look;
    private final Controls controls;
    private final ToggleGroup kind = new ToggleGroup();
    private final ToggleGroup level = new ToggleGroup();
    private final TextField value;
    private final TextField sd;
    private final TextField source;

    public UpliftQuestion(OffersViewModel room, Look look, Following following) {
        super(8);
        this.room = room;
        this.look = look;
        this.controls = new Controls(look);
        value = field("value", 5);
        sd = field("sd", 4);
        source = field("source", 12);
        HBox columns = new HBox(
                16,
                column("kind", kind, UpliftKind.values(), UpliftKind::word),
                column("level", level, UpliftLevel.values(), UpliftLevel::word));
        getChildren()
                .setAll(controls.label(look.text("offers.question.title"), "title"), columns, answer(), ofTheBase());
        setId("uplift-question");
        getStyleClass().addAll("card", "uplift-question");
        following.follow(room.chosen(), chosen -> clear());
        following.follow(room.asked(), asked -> {
            setVisible(asked);
            setManaged(asked);
        });
    }

    private TextField field(String key, int columns) {
        TextField field = new TextField();
        field.setId("uplift-" + key);
        field.setPromptText(look.text("offers.question." + key));
        field.setAccessibleText(look.text("offers.question." + key));
        field.setPrefColumnCount(columns);
        return field;
    }

    private <E> VBox column(String key, ToggleGroup group, E[] values, Function<E, String> word) {
        VBox column = new VBox(2, controls.label(look.text("offers.question." + key), "strong"));
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(COLUMN);
        for (E each : values) {
            RadioButton choice = new RadioButton(look.text("offers.question." + key + "." + word.apply(each)));
            choice.setId("uplift-" + key + "-" + word.apply(each));
            choice.setUserData(each);
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            column.getChildren().add(choice);
        }
        return column;
    }

    private HBox answer() {
        Button take = controls.primary("uplift-take", "offers.question.take", this::take);
        take.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> said().isEmpty(),
                        kind.selectedToggleProperty(),
                        level.selectedToggleProperty(),
                        value.textProperty(),
                        sd.textProperty()));
        source.setOnAction(event -> take());
        value.setOnAction(event -> take());
        HBox answer = new HBox(
                8,
                value,
                controls.label("±", "muted"),
                sd,
                controls.label("%", "muted"),
                source,
                controls.space(),
                take);
        answer.getStyleClass().add("answer");
        return answer;
    }

    /// Or the model of the base is to tell it, for an audience that comes from one.
    private Hyperlink ofTheBase() {
        Hyperlink model = new Hyperlink(look.text("offers.question.model"));
        model.setId("uplift-model");
        model.setWrapText(true);
        model.setOnAction(event -> {
            if (room.chosenOffer().isPresent())
                room.perform(() -> room.assumptions().own(room.chosen().get(), new Uplift.Modelled()));
        });
        return model;
    }

    /// The whole answer; nothing as long as a part of it is not said.
    private Optional<Uplift.Stated> said() {
        var number = WrittenNumber.read(value.getText());
        var spread = sd.getText().isBlank() ? WrittenNumber.read("0") : WrittenNumber.read(sd.getText());
        boolean complete = kind.getSelectedToggle() != null
                && level.getSelectedToggle() != null
                && number.isPresent()
                && spread.isPresent()
                && spread.getAsDouble() >= 0;
        if (!complete) return Optional.empty();
        String from = source.getText().isBlank() ? null : source.getText().strip();
        Assumption assumption =
                new Assumption(number.getAsDouble() / 100, spread.getAsDouble() / 100, from, null, null);
        return Optional.of(new Uplift.Stated(
                (UpliftKind) kind.getSelectedToggle().getUserData(),
                (UpliftLevel) level.getSelectedToggle().getUserData(),
                assumption));
    }

    private void take() {
        if (room.chosenOffer().isEmpty()) return;
        room.perform(() -> room.assumptions().own(room.chosen().get(), said().orElseThrow()));
    }

    private void clear() {
        kind.selectToggle(null);
        level.selectToggle(null);
        value.clear();
        sd.clear();
        source.clear();
    }
}
