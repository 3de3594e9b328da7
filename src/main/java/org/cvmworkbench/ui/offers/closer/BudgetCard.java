package org.cvmworkbench.ui.offers.closer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.allocation.Allocation;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.WrittenNumber;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.design.Allocating;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.Notice;

/// Who gets which offer where money and messages are scarce.
public final class BudgetCard extends VBox {
    private final OffersViewModel room;
    private final AnswerWords words;
    private final Controls controls;
    private final TextField budget;
    private final TextField contacts;
    private final VBox answer = new VBox();

    public BudgetCard(OffersViewModel room, AnswerWords words, Following following) {
        this.room = room;
        this.words = words;
        this.controls = new Controls(words.look());
        this.budget = field("budget-money", words.ofMoney("budget.money"));
        this.contacts = field("budget-contacts", words.look().text("budget.contacts"));
        Button decide = controls.button("budget-decide", "budget.decide", this::ask);
        HBox asked = new HBox(
                8,
                controls.label(words.ofMoney("budget.money"), "caption"),
                budget,
                controls.label(words.look().text("budget.contacts"), "caption"),
                contacts,
                controls.space(),
                decide);
        asked.setAlignment(Pos.CENTER_LEFT);
        asked.getStyleClass().add("look-sides");
        HBox title = new HBox(8, controls.label(words.look().text("budget.title"), "title"));
        title.getStyleClass().add("what-if-title");
        answer.setId("budget-answer");
        setId("budget-card");
        getStyleClass().addAll("card", "what-if");
        getChildren().addAll(title, asked, answer);
        following.follow(room.allocating().found(), this::show);
        following.follow(room.workspace().study(), study -> {
            setVisible(study.isPresent());
            setManaged(study.isPresent());
        });
    }

    private TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText(words.look().text("budget.any"));
        field.setPrefColumnCount(6);
        field.setOnAction(enter -> ask());
        return field;
    }

    private void ask() {
        Optional<OptionalDouble> money = read(budget);
        Optional<OptionalDouble> messages = read(contacts);
        if (money.isEmpty() || messages.isEmpty()) return;
        OptionalDouble most = messages.get();
        room.allocating()
                .ask(money.get(), most.isPresent() ? OptionalInt.of((int) most.getAsDouble()) : OptionalInt.empty());
    }

    /// What is written: nothing in it is no limit; nothing at all where it is no number that may be.
    private Optional<OptionalDouble> read(TextField field) {
        String written = field.getText().strip();
        if (written.isEmpty()) return Optional.of(OptionalDouble.empty());
        OptionalDouble value = WrittenNumber.read(written);
        if (value.isPresent() && value.getAsDouble() >= 0) return Optional.of(value);
        room.workspace()
                .notices()
                .tell(Notice.warning(Text.of("offers.inspector.no-number", field.getAccessibleText(), written)));
        return Optional.empty();
    }

    private void show(Optional<Allocating.Found> found) {
        answer.getChildren().clear();
        if (found.isEmpty()) return;
        Allocation allocation = found.get().answer().allocation();
        Label sentence = controls.label(new BudgetWords(words).sentence(found.get()));
        sentence.setId("budget-sentence");
        sentence.setWrapText(true);
        VBox told = new VBox(4, sentence);
        for (String line : new BudgetWords(words).prices(found.get()))
            told.getChildren().add(wrapped(line));
        told.getStyleClass().add("look-sides");
        answer.getChildren().add(told);
        answer.getChildren()
                .add(LookRow.plain(
                        words.look().text("budget.offer"),
                        List.of(
                                words.look().text("budget.customers"),
                                words.ofMoney("budget.cost"),
                                words.look().text("budget.may"),
                                words.ofMoney("forecast.net")),
                        controls,
                        "what-if-head",
                        "caption"));
        allocation.offers().forEach(offer -> answer.getChildren().add(row(offer)));
        HBox foot = new HBox(8, controls.button("budget-take", "budget.take", room.allocating()::take));
        foot.getStyleClass().add("look-more");
        answer.getChildren().add(foot);
    }

    private Label wrapped(String line) {
        Label label = controls.label(line, "muted");
        label.setWrapText(true);
        return label;
    }

    private LookRow row(Allocation.Offered offer) {
        return LookRow.plain(
                offer.name(),
                List.of(
                        words.count(offer.chosen().count()),
                        words.count(offer.cost()),
                        words.count(offer.candidates()),
                        words.net(offer.net())),
                controls,
                "what-if-row",
                "number");
    }
}
