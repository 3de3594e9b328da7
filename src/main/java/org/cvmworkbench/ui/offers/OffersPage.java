package org.cvmworkbench.ui.offers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.offers.answer.Answer;
import org.cvmworkbench.ui.offers.answer.AnswerActs;
import org.cvmworkbench.ui.offers.answer.AnswerColumn;
import org.cvmworkbench.ui.offers.answer.AnswerSentence;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.OfferWarnings;
import org.cvmworkbench.ui.offers.answer.WhatIfTable;
import org.cvmworkbench.ui.offers.canvas.CarryKeys;
import org.cvmworkbench.ui.offers.canvas.CarryLine;
import org.cvmworkbench.ui.offers.canvas.DragGesture;
import org.cvmworkbench.ui.offers.canvas.Ghost;
import org.cvmworkbench.ui.offers.canvas.OffersCanvas;
import org.cvmworkbench.ui.offers.canvas.PalettePane;
import org.cvmworkbench.ui.offers.canvas.SuggestionsPane;
import org.cvmworkbench.ui.offers.closer.BudgetCard;
import org.cvmworkbench.ui.offers.closer.CloserCard;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.ui.offers.inspector.OfferInspector;
import org.cvmworkbench.ui.offers.inspector.UpliftQuestion;
import org.cvmworkbench.workspace.Study;

/// The palette, the weeks, and the answer beside and below them.
final class OffersPage extends Page {
    private final OffersViewModel room;
    private final ScenarioFiles files;
    private final BorderPane work = new BorderPane();
    private final VBox middle;
    private final VBox below = new VBox(8);
    private final VBox suggestions;
    private final SuggestionsWay way;
    private Following answering = new Following();
    private Node answer = new VBox();

    OffersPage(OffersViewModel room, ScenarioFiles files, Look look) {
        super(look);
        this.room = room;
        this.files = files;
        Ghost ghost = new Ghost();
        DragGesture gesture = new DragGesture(room.carrying(), ghost);
        middle = middle(gesture);
        work.setTop(sentence());
        way = new SuggestionsWay(room.suggesting(), look, following);
        work.setLeft(left(files, gesture));
        work.setCenter(middle);
        suggestions = suggestions(gesture);
        setCenter(new StackPane(work, ghost));
        getStyleClass().add("offers");
        gesture.within(this);
        CarryKeys.carryOn(this, room.carrying());
        follow(room.workspace().study().map(OffersPage::currency), this::answerIn);
        following.follow(room.suggesting().wanted(), wanted -> beside());
        following.until(() -> answering.end());
        following.until(room.enter(look.texts()));
    }

    private static String currency(Optional<Study> study) {
        return study.map(Study::currency).orElse("");
    }

    private Label sentence() {
        Label sentence = new Controls(look).label("", "sentence", "offers-sentence");
        sentence.setId("offers-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }

    private VBox left(ScenarioFiles files, DragGesture gesture) {
        PalettePane palette = new PalettePane(room, look, gesture, following);
        VBox.setVgrow(palette, Priority.ALWAYS);
        VBox left = new VBox(new ScenarioMenu(room, files, look, following), way, palette);
        left.getStyleClass().add("offers-side");
        return left;
    }

    private VBox suggestions(DragGesture gesture) {
        SuggestionsPane pane = new SuggestionsPane(room, look, gesture, following);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox column = new VBox(pane);
        column.getStyleClass().add("answer-column");
        return column;
    }

    /// The answer, or what could be offered in its place; the keyboard goes back to where that is put away.
    private void beside() {
        boolean wanted = room.suggesting().wanted().get();
        boolean left = !wanted && suggestions.isFocusWithin();
        work.setRight(wanted ? suggestions : answer);
        if (left) way.requestFocus();
    }

    private VBox middle(DragGesture gesture) {
        OffersCanvas canvas = new OffersCanvas(room, look, gesture, following);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("offers-below", "edge-to-edge");
        VBox whole = new VBox(4, canvas, new CarryLine(room, look, following), scroll);
        whole.getStyleClass().add("offers-middle");
        return whole;
    }

    /// Builds what tells money, in the currency of the base.
    private void answerIn(String currency) {
        answering.end();
        answering = new Following();
        AnswerWords words = new AnswerWords(look, look.sign(currency));
        AnswerActs acts = new AnswerActs(room, look);
        WhatIfTable whatIf = new WhatIfTable(acts, words);
        OfferWarnings warnings = new OfferWarnings(acts, words);
        answer = new AnswerColumn(acts, words, answering);
        beside();
        below.getChildren()
                .setAll(
                        warnings,
                        new OfferInspector(room, files::send, look, answering),
                        new UpliftQuestion(room, look, answering),
                        whatIf,
                        new CloserCard(room, words, answering),
                        new BudgetCard(room, words, answering));
        answering.follow(room.answer(), answer -> {
            answer.ifPresent(whatIf::show);
            answer.ifPresent(warnings::show);
            boolean told = answer.flatMap(Forecast::alternatives).isPresent();
            whatIf.setVisible(told);
            whatIf.setManaged(told);
            ((Label) work.getTop()).setText(sentence(answer, words));
        });
    }

    private String sentence(Optional<Forecast> forecast, AnswerWords words) {
        if (room.scenario().get().offers().isEmpty()) return look.text("offers.sentence.empty");
        if (room.chosenOffer().filter(Offer::disabled).isPresent()) return look.text("offers.sentence.off");
        return forecast.flatMap(told -> Answer.of(told, words))
                .map(AnswerSentence::of)
                .orElse(look.text("offers.sentence.open"));
    }
}
