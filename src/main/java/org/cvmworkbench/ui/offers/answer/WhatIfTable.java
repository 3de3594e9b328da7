package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// What would come of doing nothing, of the message alone and of each offer, from the same draws and on one axis.
public final class WhatIfTable extends VBox {
    private static final String BEST = "simulation.warning.best";

    private final AnswerActs acts;
    private final AnswerWords words;
    private final Label about;
    private final VBox rows = new VBox();
    private final Label best;
    private final HeldScale axis = new HeldScale();
    private List<WhatIfLine> shown = List.of();

    public WhatIfTable(AnswerActs acts, AnswerWords words) {
        this.acts = acts;
        this.words = words;
        Controls controls = new Controls(words.look());
        about = controls.label("", "caption");
        best = controls.label("", "caption", "look-more");
        best.setWrapText(true);
        best.setId("what-if-best");
        HBox title = new HBox(8, controls.label(words.look().text("forecast.what-if"), "title"), about);
        title.getStyleClass().add("what-if-title");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setId("what-if");
        getStyleClass().addAll("card", "what-if");
        getChildren().addAll(title, head(controls), scroll, best);
    }

    private HBox head(Controls controls) {
        Label name = controls.label(words.look().text("forecast.variant"), "caption");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label range = controls.label(words.look().text("forecast.range.head"), "caption");
        range.setMinWidth(WhatIfColumns.RANGE);
        range.setMaxWidth(WhatIfColumns.RANGE);
        range.getStyleClass().add("what-if-range");
        HBox head = new HBox(
                name,
                right(controls.label(words.look().text("forecast.uptake"), "caption"), WhatIfColumns.TAKERS),
                right(controls.label(words.ofMoney("forecast.net"), "caption"), WhatIfColumns.NET),
                range,
                right(controls.label(words.look().text("forecast.chance"), "caption"), WhatIfColumns.CHANCE));
        head.getStyleClass().add("what-if-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label right(Label label, double width) {
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    public void show(Forecast forecast) {
        List<WhatIfLine> lines = WhatIfLine.of(forecast, words.look());
        forecast.alternatives()
                .ifPresent(instead -> about.setText(words.look()
                        .text(
                                "forecast.same-audience",
                                words.count(instead.offer().outcome().counts().targeted()))));
        Scale scale = axis.of(forecast.question().scenario().name(), needed(lines));
        if (rows.getChildren().size() != lines.size()) build(lines.size());
        int chosen = forecast.question().chosen().orElse(OffersViewModel.NONE);
        for (int i = 0; i < lines.size(); i++) {
            WhatIfLine line = lines.get(i);
            boolean isChosen = line.offer().isPresent() && line.offer().getAsInt() == chosen;
            ((WhatIfRow) rows.getChildren().get(i)).show(line, scale, isChosen);
        }
        shown = lines;
        String note = forecast.whole()
                .flatMap(answer -> answer.warnings().stream()
                        .filter(text -> text.key().equals(BEST))
                        .findFirst())
                .map(words.look()::say)
                .orElse("");
        best.setText(note);
        best.setVisible(!note.isEmpty());
        best.setManaged(!note.isEmpty());
    }

    private void build(int count) {
        List<WhatIfRow> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            made.add(new WhatIfRow(words, number, () -> choose(number), acts::askInformation));
        }
        rows.getChildren().setAll(made);
    }

    private void choose(int number) {
        shown.get(number).offer().ifPresent(acts.room()::choose);
    }

    private static Scale needed(List<WhatIfLine> lines) {
        double low = 0;
        double high = 0;
        for (WhatIfLine line : lines) {
            if (line.outcome().isEmpty()) continue;
            Outcome outcome = line.outcome().get();
            low = Math.min(low, outcome.net().p10());
            high = Math.max(high, outcome.net().p90());
        }
        return Scale.showing(low, high);
    }
}
