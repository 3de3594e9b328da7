package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.retention.LossFrom;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.ExplainButton;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Study;

/// What leaving costs, what a change of it is worth, and keeping against winning back: with the base's own numbers at
/// first, and any others that are typed.
final class LeavingPane extends VBox {
    private static final double SHARE = 380;

    private final LeavingViewModel leaving;
    private final Look look;
    private final Label sentence;
    private final Label about;
    private final FigureTable loss;
    private final FigureTable change;
    private final FigureTable efforts;
    private final Label compared;

    LeavingPane(LeavingViewModel leaving, Look look, Following following) {
        super(8);
        this.leaving = leaving;
        this.look = look;
        Controls controls = new Controls(look);
        this.sentence = controls.label("", "sentence", "value-sentence");
        sentence.setId("value-leaving-sentence");
        this.about = controls.label("", "muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        this.loss = new FigureTable("value-loss", controls);
        this.change = new FigureTable("value-change-worth", controls);
        this.efforts = new FigureTable("value-efforts", controls);
        this.compared = controls.label("", "strong");
        compared.setId("value-compared");
        compared.setWrapText(true);
        LeavingInputs inputs = new LeavingInputs(leaving, look, following);
        HBox line = AheadPane.line(sentence, ExplainButton.of("value", "leaving", this::explanation, look));
        ScrollPane scroll = new ScrollPane(cards(controls, inputs, new EffortInputs(leaving, look, following)));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(look.text("value.view.leaving"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(line, about, scroll);
        following.follow(leaving.shown(), shown -> shown.ifPresent(this::show));
    }

    private VBox cards(Controls controls, Node inputs, Node effortInputs) {
        HBox above = new HBox(
                8,
                controls.card(look.text("value.leaving.inputs"), inputs),
                sharing(controls.card(look.text("value.leaving.loss"), loss)),
                sharing(controls.card(look.text("value.leaving.change"), change)));
        HBox below = new HBox(
                8,
                controls.card(look.text("value.leaving.efforts"), effortInputs),
                sharing(controls.card(look.text("value.leaving.compared"), new VBox(8, compared, efforts))));
        VBox cards = new VBox(8, above, below);
        cards.getStyleClass().add("value-leaving");
        return cards;
    }

    /// Takes as much of the room that is left as the others do, whatever is in it.
    private static Card sharing(Card card) {
        card.setPrefWidth(SHARE);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private LeavingWords words() {
        String currency = leaving.workspace().study().get().map(Study::currency).orElse("");
        return new LeavingWords(look, new MoneyWords(look, look.sign(currency)));
    }

    private List<String> explanation() {
        Optional<LeavingShown> shown = leaving.shown().get();
        return shown.map(one -> words().explanation(one)).orElse(List.of());
    }

    private void show(LeavingShown shown) {
        LeavingWords words = words();
        sentence.setText(words.sentence(shown));
        about.setText(words.about(shown));
        words.loss(loss.clear(), shown);
        words.change(change.clear(), shown);
        words.efforts(efforts.clear(), shown);
        compared.setText(look.say(shown.compared().said()));
    }

    /// What the three conventions are called.
    static String named(LossFrom from, Look look) {
        return look.say(from.said());
    }
}
