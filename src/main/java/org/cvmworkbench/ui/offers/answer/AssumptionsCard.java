package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Swing;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

/// What the answer rests on, what matters most first: each assumption with its source and day, and what nobody said.
final class AssumptionsCard implements AnswerPart {
    private static final int FEW = 5;
    private static final double ROW = 21;

    private final AnswerWords words;
    private final Controls controls;
    private final BiConsumer<Optional<AssumptionName>, Node> edit;
    private final VBox rows = new VBox();
    private final Label caption;
    private final Hyperlink all = new Hyperlink();
    private List<AssumptionWords> shown = List.of();
    private boolean expanded;
    private int few = FEW;
    private @Nullable Answer answer;

    /// @param edit opens the form of an assumption, that of the uplift where none is named, beside a node
    AssumptionsCard(AnswerWords words, BiConsumer<Optional<AssumptionName>, Node> edit) {
        this.words = words;
        this.edit = edit;
        this.controls = new Controls(words.look());
        this.caption = controls.label("", "caption");
        all.setId("assumptions-all");
        all.setOnAction(click -> {
            expanded = !expanded;
            if (answer != null) write(answer);
        });
    }

    Card card() {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("assumption-scroll");
        Card card = controls.card(words.look().text("forecast.assumptions.title"), scroll);
        scroll.heightProperty().subscribe(height -> Platform.runLater(() -> fit(height.doubleValue())));
        card.head(caption, controls.space(), all);
        card.setId("assumptions-card");
        return card;
    }

    /// Not while the card is laid out: what is added then is not laid out itself.
    private void fit(double height) {
        int now = Math.max(FEW, (int) (height / ROW));
        if (now == few) return;
        few = now;
        if (answer != null) write(answer);
    }

    /// No row is built again as long as the assumptions stay the same; what is worth most to be measured may change.
    @Override
    public void show(Answer other) {
        answer = other;
        List<AssumptionWords> now = other.instead().swings().stream()
                .map(swing -> AssumptionWords.of(swing, other.answer(), words.look()))
                .toList();
        if (now.equals(shown)) {
            head(other);
            return;
        }
        shown = now;
        write(other);
    }

    private int many() {
        return expanded ? shown.size() : Math.min(few, shown.size());
    }

    private void head(Answer of) {
        caption.setText(measureFirst(of)
                .orElseGet(() -> words.look()
                        .text(
                                expanded ? "forecast.assumptions.all" : "forecast.assumptions.few",
                                many(),
                                shown.size())));
    }

    private void write(Answer of) {
        head(of);
        all.setText(words.look().text(expanded ? "forecast.assumptions.show-few" : "forecast.assumptions.show-all"));
        rows.getChildren().setAll(shown.stream().limit(many()).map(this::row).toList());
        rows.setAccessibleText(of.offer().name());
    }

    /// What is worth most to be known exactly before deciding.
    private Optional<String> measureFirst(Answer of) {
        Optional<Swing> first =
                Swing.measuredFirst(of.instead().swings(), of.outcome().net().mean());
        first.ifPresent(swing -> caption.setTooltip(
                new Tooltip(words.look().text("forecast.assumptions.measure.tip", words.net(swing.worth())))));
        if (first.isEmpty()) caption.setTooltip(null);
        return first.map(swing -> words.look()
                .text(
                        "forecast.assumptions.measure",
                        AssumptionWords.of(swing, of.answer(), words.look()).name(),
                        words.count(swing.worth())));
    }

    private HBox row(AssumptionWords assumption) {
        Label name = fixed(controls.label(assumption.name()), 104);
        Label value = fixed(controls.label(assumption.value(), "number"), 108);
        value.setAlignment(Pos.CENTER_RIGHT);
        Label source = controls.label(assumption.source(), assumption.silent() ? "silent" : "muted");
        source.setMinWidth(0);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Label date = controls.label(assumption.date(), "muted");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, value, source, date);
        assumption.grade().ifPresent(grade -> row.getChildren().add(grade(grade)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("assumption-row");
        row.setId("assumption-"
                + assumption.assumption().map(AssumptionName::word).orElse("uplift"));
        row.setFocusTraversable(true);
        row.setAccessibleText(String.join(", ", assumption.name(), assumption.value(), assumption.source()));
        Tooltip.install(row, new Tooltip(words.look().text("forecast.assumptions.tip", assumption.source())));
        row.setOnMouseClicked(click -> edit.accept(assumption.assumption(), row));
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)
                edit.accept(assumption.assumption(), row);
        });
        return row;
    }

    private Label grade(String grade) {
        Label chip = controls.label(grade, "grade", "grade-" + grade.toLowerCase(Locale.ROOT));
        chip.setTooltip(new Tooltip(words.look().text("forecast.grade.tip." + grade)));
        return chip;
    }

    private static Label fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
