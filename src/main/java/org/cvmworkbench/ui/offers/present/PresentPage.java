package org.cvmworkbench.ui.offers.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.offers.answer.Answer;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.Late;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.Study;
import org.kordamp.ikonli.feather.Feather;

/// The chosen offer before an audience, beside doing nothing and the message alone, all on the same axes.
///
/// Page up and down, and the arrows outside the slider, turn to the other offers; L locks and unlocks the slider.
public final class PresentPage extends Page {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final double LARGE_FROM = 1600;

    private final OffersViewModel room;
    private final AnswerWords words;
    private final Controls controls;
    private final Label subtitle;
    private final Label sentence;
    private final Label draws;
    private final Label pageNumber;
    private final List<PossibilityCard> cards = new ArrayList<>();
    private final HBox shown = new HBox();
    private final DepthSlider slider;
    private final LockedAssumptions locked;
    private final HBox below;
    private final Axes axes = new Axes();

    public PresentPage(OffersViewModel room, Look look) {
        super(look);
        this.room = room;
        Optional<Study> study = room.workspace().study().get();
        this.words = new AnswerWords(look, look.sign(study.map(Study::currency).orElse("")));
        this.controls = new Controls(look);
        subtitle = controls.label("", "present-body", "muted");
        sentence = controls.label(look.text("present.empty"), "present-sentence");
        draws = controls.label("", "present-foot");
        pageNumber = controls.label("", "present-foot", "strong");
        slider = new DepthSlider(room, words);
        locked = new LockedAssumptions(words);
        for (String id : List.of("present-nothing", "present-information", "present-offer"))
            cards.add(new PossibilityCard(id, words));
        below = new HBox(slider, locked);
        sentence.setId("present-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setCenter(content(study));
        getStyleClass().add("present");
        widthProperty().subscribe(width -> pseudoClassStateChanged(LARGE, width.doubleValue() >= LARGE_FROM));
        addEventFilter(KeyEvent.KEY_PRESSED, this::turnOrLock);
        if (room.chosenOffer().isEmpty() && !room.scenario().get().offers().isEmpty()) room.choose(0);
        follow(room.scenario(), scenario -> room.chosenOffer().ifPresent(slider::show));
        follow(room.chosen(), chosen -> room.chosenOffer().ifPresent(slider::show));
        follow(room.answer(), this::show);
        Late.dim(room.computing(), following, cards);
        following.until(room.enter(look.texts()));
    }

    private VBox content(Optional<Study> study) {
        shown.getStyleClass().add("present-cards");
        below.getStyleClass().add("present-cards");
        VBox.setVgrow(shown, Priority.ALWAYS);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label base = controls.label(study.map(open -> open.base().name()).orElse(""), "present-body", "strong");
        Label asOf = controls.label(
                study.flatMap(Study::asOf)
                        .map(day -> look.text("shell.as-of") + " " + look.date(day))
                        .orElse(""),
                "present-body",
                "muted");
        HBox head = new HBox(
                16,
                base,
                asOf,
                subtitle,
                controls.space(),
                controls.icon(Feather.LOCK),
                controls.label(look.text("present.masked"), "present-body", "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(
                16, controls.label(look.text("present.foot"), "present-foot"), controls.space(), draws, pageNumber);
        VBox content = new VBox(head, sentence, shown, below, foot);
        content.getStyleClass().add("present-content");
        return content;
    }

    private void show(Optional<Forecast> forecast) {
        Optional<Answer> answer = forecast.flatMap(told -> Answer.of(told, words));
        below.setVisible(answer.isPresent());
        if (answer.isPresent()) show(answer.get());
        else {
            shown.getChildren().clear();
            sentence.setText(forecast.flatMap(Forecast::chosen)
                    .filter(OfferForecast.Refused.class::isInstance)
                    .map(told -> look.say(((OfferForecast.Refused) told).why().text()))
                    .orElse(look.text("present.empty")));
        }
        int offers = room.scenario().get().offers().size();
        pageNumber.setText(offers > 1 ? (room.chosen().get() + 1) + " / " + offers : "");
    }

    private void show(Answer answer) {
        List<Possibility> possibilities = PresentWords.possibilities(answer);
        List<Outcome> outcomes = possibilities.stream()
                .flatMap(possibility -> possibility.outcome().stream())
                .toList();
        boolean funded = outcomes.stream().anyMatch(Possibility::isFunded);
        Axes.Shared shared = axes.of(answer.subject(), outcomes, funded, words);
        Outcome best = outcomes.stream()
                .max(Comparator.comparingDouble(outcome -> outcome.net().mean()))
                .orElseThrow();
        List<PossibilityCard> used =
                possibilities.size() == cards.size() ? cards : List.of(cards.getFirst(), cards.getLast());
        if (!shown.getChildren().equals(used)) shown.getChildren().setAll(used);
        for (int i = 0; i < used.size(); i++) {
            HBox.setHgrow(used.get(i), Priority.ALWAYS);
            Possibility possibility = possibilities.get(i);
            boolean isBest = possibility.outcome().filter(best::equals).isPresent();
            used.get(i).show(possibility, shared, funded, isBest);
        }
        subtitle.setText(PresentWords.subtitle(answer));
        sentence.setText(PresentWords.sentence(answer));
        draws.setText(PresentWords.draws(answer));
        slider.show(answer);
        locked.show(answer);
    }

    private void turnOrLock(KeyEvent key) {
        boolean inSlider = key.getTarget() instanceof Node node && "present-depth".equals(node.getId());
        switch (key.getCode()) {
            case PAGE_DOWN -> turn(1, key);
            case PAGE_UP -> turn(-1, key);
            case RIGHT, DOWN -> {
                if (!inSlider) turn(1, key);
            }
            case LEFT, UP -> {
                if (!inSlider) turn(-1, key);
            }
            case L -> {
                slider.toggleLock();
                key.consume();
            }
            default -> {}
        }
    }

    private void turn(int by, KeyEvent key) {
        int last = room.scenario().get().offers().size() - 1;
        int now = room.chosen().get();
        if (now + by >= 0 && now + by <= last) room.choose(now + by);
        key.consume();
    }
}
