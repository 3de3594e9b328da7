package org.cvmworkbench.ui.base;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.kordamp.ikonli.feather.Feather;

/// The open base: one sentence, its key figures, what to know of its data, its groups and its files.
final class OverviewPane extends VBox {
    private static final double SIDE = 368;

    private final DataViewModel data;
    private final Look look;
    private final Following following;
    private final Controls controls;
    private final Label sentence;
    private final VBox body = new VBox(16);

    OverviewPane(DataViewModel data, Consumer<Room> go, Look look, Following following) {
        super(12);
        this.data = data;
        this.look = look;
        this.following = following;
        this.controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        setId("data-overview");
        getStyleClass().add("room");
        sentence.setId("data-sentence");
        sentence.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox news = new VBox();
        getChildren().addAll(head(), news, body);
        following.follow(
                data.loaded(),
                loaded -> news.getChildren()
                        .setAll(loaded.map(one -> new LoadedCard(one, data, go, look)).stream()
                                .toList()));
        following.follow(data.facts(), this::show);
    }

    private Node head() {
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = new HBox(8, sentence);
        head.setAlignment(Pos.TOP_LEFT);
        if (!look.presenting()) {
            head.getChildren()
                    .addAll(
                            whole(controls.button("data-open", "data.open", Feather.FOLDER, data::openBase)),
                            whole(controls.button("data-import", "data.import", Feather.UPLOAD, data::chooseFiles)));
        }
        return head;
    }

    private static Button whole(Button button) {
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(Optional<BaseFacts> facts) {
        body.getChildren().clear();
        sentence.setText(facts.map(this::said).orElse(look.text("data.counting")));
        facts.ifPresent(read -> {
            HealthCard health = new HealthCard(read, data.health(), look, following);
            HBox.setHgrow(health, Priority.ALWAYS);
            VBox side = new VBox(16, new GroupsCard(read, look));
            if (!look.presenting())
                data.study().get().ifPresent(open -> side.getChildren().add(new ImportsCard(data, open, look)));
            side.setMinWidth(SIDE);
            side.setMaxWidth(SIDE);
            HBox lower = new HBox(16, health, side);
            VBox.setVgrow(lower, Priority.ALWAYS);
            body.getChildren().setAll(new KeyFigures(read, look), lower);
        });
    }

    private String said(BaseFacts facts) {
        int first = facts.description().firstDay();
        if (first == Column.NO_INT) return look.text("data.sentence.empty");
        long known = facts.health().findings().stream().filter(Finding::found).count();
        return look.text(
                known == 0 ? "data.sentence.clean" : "data.sentence",
                look.numbers().whole(facts.description().customers()),
                look.numbers().whole(facts.description().receipts()),
                look.date(LocalDate.ofEpochDay(first)),
                look.date(LocalDate.ofEpochDay(facts.description().lastDay())),
                known);
    }
}
