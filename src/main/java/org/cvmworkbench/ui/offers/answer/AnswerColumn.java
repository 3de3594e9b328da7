package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// The right column of the offers room: what the chosen offer would bring, or why that cannot be told.
public final class AnswerColumn extends VBox {
    private final AnswerActs acts;
    private final AnswerWords words;
    private final Controls controls;
    private final List<AnswerPart> parts;
    private final List<Card> cards;
    private final Comparing comparing;
    private final ComparisonCard comparison;

    public AnswerColumn(AnswerActs acts, AnswerWords words, Following following) {
        super(8);
        this.acts = acts;
        this.words = words;
        this.controls = new Controls(words.look());
        Explain explain = new Explain(words.look());
        AnswerCard answer = new AnswerCard(words, explain);
        WaterfallCard waterfall = new WaterfallCard(explain, acts.room().behind()::ask);
        DepthCard depth = new DepthCard(words, explain);
        AssumptionsCard assumptions =
                new AssumptionsCard(words, (name, at) -> current().ifPresent(shown -> acts.edit(shown, name, at)));
        parts = List.of(answer, waterfall, depth, assumptions);
        cards = List.of(
                answer.card(words, controls),
                waterfall.card(words, controls),
                depth.card(controls),
                assumptions.card());
        VBox.setVgrow(cards.get(1), Priority.ALWAYS);
        VBox.setVgrow(cards.get(3), Priority.ALWAYS);
        setId("answer-column");
        getStyleClass().add("answer-column");
        OffersViewModel room = acts.room();
        comparing = new Comparing(room, following);
        comparison = new ComparisonCard(words, room.shelf()::compareNoMore);
        following.follow(
                comparing.forecast(),
                other -> show(room.answer().get(), room.refusal().get()));
        following.follow(
                room.answer(), forecast -> show(forecast, room.refusal().get()));
        following.follow(room.refusal(), why -> show(room.answer().get(), why));
        ObservableValue<Boolean> computing = room.computing();
        Late.dim(computing, following, cards);
    }

    private Optional<Answer> current() {
        return acts.room().answer().get().flatMap(forecast -> Answer.of(forecast, words));
    }

    private void show(Optional<Forecast> forecast, Optional<WorkbenchException> refusal) {
        if (refusal.isPresent()) {
            getChildren().setAll(new RefusedAnswer(refusal.get(), 0, acts, controls));
            return;
        }
        Optional<Answer> answer = forecast.flatMap(told -> Answer.of(told, words));
        if (answer.isPresent()) {
            show(answer.get());
            return;
        }
        getChildren().setAll(refused(forecast).orElseGet(this::nothingChosen));
    }

    private void show(Answer answer) {
        boolean deep = answer.instead().depth().isPresent();
        List<Card> shown = cards.stream()
                .filter(card -> deep || !"depth-card".equals(card.getId()))
                .toList();
        Optional<Forecast> other = comparing.forecast().get();
        List<Node> wanted = new ArrayList<>(shown);
        if (other.isPresent()) {
            wanted.subList(0, 2).clear();
            wanted.addFirst(comparison);
            comparison.show(answer.forecast(), other.get());
        }
        if (!getChildren().equals(wanted)) getChildren().setAll(wanted);
        parts.forEach(part -> part.show(answer));
    }

    private Optional<VBox> refused(Optional<Forecast> forecast) {
        return forecast.filter(told -> told.chosen().orElse(null) instanceof OfferForecast.Refused)
                .map(told -> new RefusedAnswer(
                        ((OfferForecast.Refused) told.chosen().orElseThrow()).why(),
                        told.question().chosen().orElseThrow(),
                        acts,
                        controls));
    }

    private VBox nothingChosen() {
        Label teaching = controls.label(words.look().text("forecast.empty"), "muted");
        teaching.setWrapText(true);
        VBox card = new VBox(8, controls.label(words.look().text("forecast.empty.title"), "title"), teaching);
        card.setId("answer-empty");
        card.getStyleClass().add("card");
        return card;
    }
}
