package org.cvmworkbench.ui.offers.closer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cvmworkbench.analysis.simulation.CustomersBehind;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.design.Behind;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// The customers behind a bar of the waterfall, those with most of it first; one opens his card.
final class BehindPane extends VBox {
    private final OffersViewModel room;
    private final AnswerWords words;
    private final Controls controls;
    private final ComboBox<Optional<Step>> bar = new ComboBox<>();
    private final VBox rows = new VBox();
    private final Label about;
    private boolean showing;

    BehindPane(OffersViewModel room, AnswerWords words, Following following) {
        this.room = room;
        this.words = words;
        this.controls = new Controls(words.look());
        this.about = controls.label("", "caption");
        List<Optional<Step>> bars = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Step.values())
                .filter(step -> step != Step.FUNDING)
                .map(Optional::of)
                .forEach(bars::add);
        bar.setItems(FXCollections.observableList(bars));
        bar.setConverter(new BarNames());
        bar.setId("behind-bar");
        bar.setAccessibleText(words.look().text("closer.behind.bar"));
        bar.setOnAction(event -> {
            if (!showing) room.behind().ask(bar.getValue());
        });
        HBox head = new HBox(8, controls.label(words.look().text("closer.behind.bar"), "caption"), bar, about);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("look-more");
        rows.setId("behind-rows");
        setId("behind");
        getChildren().addAll(head, rows);
        Behind behind = room.behind();
        following.follow(behind.step(), step -> {
            showing = true;
            bar.setValue(step);
            showing = false;
        });
        following.follow(behind.found(), this::show);
    }

    private final class BarNames extends StringConverter<Optional<Step>> {
        @Override
        public String toString(Optional<Step> step) {
            return words.look()
                    .text("chart.waterfall."
                            + Optional.ofNullable(step)
                                    .flatMap(chosen -> chosen)
                                    .map(Step::word)
                                    .orElse("net"));
        }

        @Override
        public Optional<Step> fromString(String name) {
            throw new IllegalArgumentException(name + " is chosen, not written");
        }
    }

    private void show(Optional<CustomersBehind> found) {
        rows.getChildren().clear();
        about.setText(found.map(behind -> words.look()
                        .text(
                                "closer.behind.about",
                                words.count(behind.most().size()),
                                words.count(behind.customers()),
                                words.net(behind.total())))
                .orElse(""));
        if (found.isEmpty() || room.workspace().study().get().isEmpty()) return;
        Customers customers = room.workspace().study().get().get().snapshot().customers();
        rows.getChildren()
                .add(LookRow.plain(
                        words.look().text("closer.by.customer"),
                        List.of(
                                words.look().text("closer.behind.anyway"),
                                words.look().text("closer.extra"),
                                words.ofMoney("closer.behind.amount")),
                        controls,
                        "what-if-head",
                        "caption"));
        found.get().most().forEach(one -> rows.getChildren().add(row(one, customers.key(one.customer()))));
    }

    private LookRow row(CustomersBehind.One one, String key) {
        LookRow row = LookRow.plain(
                words.look().customer(key),
                List.of(
                        words.look().numbers().decimal(one.anyway(), 2),
                        words.look().numbers().signed(one.extra(), 3),
                        words.look().numbers().signed(one.amount(), 2)),
                controls,
                "what-if-row",
                "number");
        row.setFocusTraversable(true);
        row.setAccessibleText(words.look()
                .text(
                        "closer.behind.aloud",
                        words.look().customer(key),
                        words.look().numbers().signed(one.amount(), 2)));
        row.setOnMouseClicked(click -> open(key));
        row.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) open(key);
        });
        return row;
    }

    private void open(String key) {
        room.workspace().customer().set(Optional.of(key));
    }
}
