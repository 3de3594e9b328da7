package org.cvmworkbench.ui.offers;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
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
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.ui.offers.inspector.OfferInspector;
import org.cvmworkbench.ui.offers.inspector.UpliftQuestion;

/// The palette, the weeks, and the answer beside them.
final class OffersPage extends Page {
    OffersPage(OffersViewModel room, ScenarioFiles files, Look look) {
        super(look);
        Ghost ghost = new Ghost();
        DragGesture gesture = new DragGesture(room.carrying(), ghost);
        BorderPane work = new BorderPane();
        work.setTop(sentence(room));
        work.setLeft(left(room, files, gesture));
        AnswerWords words = AnswerWords.on(room.workspace().study().get(), look);
        AnswerActs acts = new AnswerActs(room, look);
        work.setCenter(middle(room, gesture, acts, words));
        work.setRight(new AnswerColumn(acts, words, following));
        setCenter(new StackPane(work, ghost));
        getStyleClass().add("offers");
        CarryKeys.carryOn(this, room.carrying());
        following.until(room.enter(look.texts()));
    }

    private Label sentence(OffersViewModel room) {
        Label sentence = new Controls(look).label(look.text("offers.sentence.empty"), "sentence", "offers-sentence");
        sentence.setId("offers-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        AnswerWords words = AnswerWords.on(room.workspace().study().get(), look);
        follow(room.answer(), forecast -> sentence.setText(forecast.flatMap(told -> Answer.of(told, words))
                .map(AnswerSentence::of)
                .orElse(look.text("offers.sentence.empty"))));
        return sentence;
    }

    private VBox left(OffersViewModel room, ScenarioFiles files, DragGesture gesture) {
        PalettePane palette = new PalettePane(room, look, gesture, following);
        VBox.setVgrow(palette, Priority.ALWAYS);
        VBox left = new VBox(new ScenarioMenu(room, files, look, following), palette);
        left.getStyleClass().add("offers-side");
        return left;
    }

    private VBox middle(OffersViewModel room, DragGesture gesture, AnswerActs acts, AnswerWords words) {
        OffersCanvas canvas = new OffersCanvas(room, look, gesture, following);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        OfferWarnings warnings = new OfferWarnings(acts, words);
        WhatIfTable whatIf = new WhatIfTable(acts, words);
        follow(room.answer(), forecast -> forecast.ifPresent(told -> {
            warnings.show(told);
            whatIf.show(told);
        }));
        VBox middle = new VBox(
                8,
                canvas,
                new CarryLine(room, look, following),
                new OfferInspector(room, look, following),
                new UpliftQuestion(room, look, following),
                warnings,
                whatIf);
        middle.getStyleClass().add("offers-middle");
        return middle;
    }
}
