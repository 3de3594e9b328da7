package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/// What the reader of the answer should know before believing it, with the step that mends it where there is one.
public final class OfferWarnings extends VBox {
    private static final String NO_CONTROL = "simulation.warning.no-control";
    private static final int MOST = 2;

    private final AnswerActs acts;
    private final AnswerWords words;
    private final Controls controls;
    private List<Text> shown = List.of();

    public OfferWarnings(AnswerActs acts, AnswerWords words) {
        super(4);
        this.acts = acts;
        this.words = words;
        this.controls = new Controls(words.look());
        setId("offer-warnings");
    }

    /// Those of the chosen offer; nothing is built again as long as they stay the same.
    public void show(Forecast forecast) {
        List<Text> warnings = forecast.warnings();
        if (warnings.equals(shown)) return;
        shown = warnings;
        int place = forecast.question().chosen().orElse(0);
        getChildren()
                .setAll(warnings.stream()
                        .limit(MOST)
                        .map(warning -> banner(warning, place))
                        .toList());
    }

    private Node banner(Text warning, int place) {
        Label sentence = controls.label(words.look().say(warning));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox banner = new HBox(8, controls.icon(Feather.ALERT_CIRCLE), sentence);
        if (warning.key().equals(NO_CONTROL)) {
            String share = words.chance(Control.USUAL, 0);
            Button holdOut = controls.button("hold-out-control", "forecast.hold-out", () -> acts.holdOut(place));
            holdOut.setText(words.look().text("forecast.hold-out", share));
            holdOut.setMinWidth(USE_PREF_SIZE);
            banner.getChildren().add(holdOut);
        }
        banner.getStyleClass().add("answer-warning");
        return banner;
    }
}
