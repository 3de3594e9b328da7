package org.cvmworkbench.ui.offers.inspector;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.NumberSlider;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.offers.OfferEdits;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.Palette;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.cvmworkbench.workspace.offers.ScenarioEdit;
import org.cvmworkbench.workspace.offers.Sold;
import org.kordamp.ikonli.feather.Feather;

/// All that is said of the chosen offer, to be changed in place.
public final class OfferInspector extends VBox {
    private static final int MOST_DAYS = 60;
    private static final int MOST_CONTROL = 50;
    private static final double AUDIENCE = 150;
    private static final double PART = 100;
    private static final double START = 136;

    private final OffersViewModel room;
    private final Runnable send;
    private final Look look;
    private final Controls controls;
    private final TextField name = new TextField();
    private final Choices<Audience> audience;
    private final Choices<Scope> scope;
    private final Choices<String> channel;
    private final Choices<Lever> lever;
    private final DatePicker start = new DatePicker();
    private final NumberSlider days;
    private final NumberSlider control;
    private final MechanicForms mechanic;
    private final OfferNotes notes;
    private final Button off;
    private boolean showing;

    /// @param send asks where the list of the chosen offer goes
    public OfferInspector(OffersViewModel room, Runnable send, Look look, Following following) {
        super(8);
        this.room = room;
        this.send = send;
        this.look = look;
        this.controls = new Controls(look);
        audience = choices("audience", OfferWords::of, (edits, value) -> edits.audience(chosen(), value));
        audience.writable(this::rule);
        scope = choices(
                "scope",
                value -> OfferWords.of(value, room.assortment().get()),
                (edits, value) -> edits.scope(chosen(), value));
        scope.writable(this::sold);
        channel = choices("channel", OfferWords::channel, (edits, value) -> edits.channel(chosen(), value));
        lever = choices("lever", OfferWords::of, (edits, value) -> edits.lever(chosen(), value));
        days = slider("days", 1, MOST_DAYS, (edits, value) -> edits.days(chosen(), (int) Math.round(value)));
        control =
                slider("control", 0, MOST_CONTROL, (edits, value) -> edits.control(chosen(), Control.of(value / 100)));
        mechanic = new MechanicForms(new MechanicActs(room, look, this::show));
        notes = new OfferNotes(room, look);
        off = controls.iconButton("offer-switch", "offers.action.switch-offer", Feather.EYE_OFF, room::switchChosen);
        nameAndStart();
        getChildren().setAll(head(), parts(), numbers(), mechanic.line(), notes);
        setId("offer-inspector");
        getStyleClass().addAll("card", "offer-inspector");
        following.follow(room.scenario(), scenario -> show());
        following.follow(room.chosen(), index -> show());
        following.follow(room.workspace().study(), study -> show());
        following.follow(room.assortment(), assortment -> show());
        following.follow(room.overlaps(), overlaps -> show());
    }

    /// What a control does to the chosen offer.
    private interface Act<T> {
        ScenarioEdit of(OfferEdits edits, T value);
    }

    private <T> Choices<T> choices(String key, Function<T, Text> words, Act<T> act) {
        String said = look.text("offers.inspector." + key);
        return new Choices<>(
                "offer-" + key,
                said,
                value -> look.say(words.apply(value)),
                value -> perform(() -> act.of(room.offers(), value)));
    }

    private NumberSlider slider(String key, double least, double most, Act<Double> act) {
        return new NumberSlider(
                "offer-" + key,
                look.text("offers.inspector." + key),
                least,
                most,
                look,
                (value, gesture) -> perform(() -> act.of(room.offers(), value).during(gesture)));
    }

    private void nameAndStart() {
        name.setId("offer-name");
        name.setAccessibleText(look.text("offers.inspector.name"));
        name.setOnAction(event -> renamed());
        name.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) renamed();
        });
        start.setId("offer-start");
        start.setMinWidth(START);
        start.setMaxWidth(START);
        start.getEditor().setAccessibleText(look.text("offers.inspector.start"));
        start.setAccessibleText(look.text("offers.inspector.start"));
        start.setConverter(new DayConverter(look, () -> chosenOffer().start()));
        start.valueProperty().subscribe((before, day) -> {
            if (!showing && day != null) perform(() -> room.offers().move(chosen(), day));
        });
    }

    private Node head() {
        HBox.setHgrow(name, Priority.ALWAYS);
        return new HBox(
                4,
                name,
                controls.iconButton(
                        "offer-earlier", "offers.inspector.first", Feather.ARROW_UP, () -> room.reorderChosen(-1)),
                controls.iconButton(
                        "offer-later", "offers.inspector.last", Feather.ARROW_DOWN, () -> room.reorderChosen(1)),
                off,
                controls.iconButton(
                        "offer-duplicate", "offers.action.duplicate-offer", Feather.COPY, room::duplicateChosen),
                controls.iconButton("offer-send", "offers.action.send", Feather.SEND, send),
                controls.iconButton("offer-remove", "offers.action.remove-offer", Feather.TRASH_2, room::removeChosen));
    }

    private Node parts() {
        HBox parts = new HBox(8, audience, scope, channel, lever);
        for (Choices<?> each : List.of(audience, scope, channel, lever)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(each.equals(audience) ? AUDIENCE : PART);
        }
        return parts;
    }

    private Node numbers() {
        VBox first = new VBox(4, controls.label(look.text("offers.inspector.start"), "caption"), start);
        HBox numbers = new HBox(16, first, days, mechanic.beside(), control);
        for (Node each : List.of(days, mechanic.beside(), control)) HBox.setHgrow(each, Priority.ALWAYS);
        return numbers;
    }

    private int chosen() {
        return room.chosen().get();
    }

    private Offer chosenOffer() {
        return room.chosenOffer().orElseThrow();
    }

    private void perform(Supplier<ScenarioEdit> act) {
        if (showing) return;
        room.perform(act);
        show();
    }

    private void renamed() {
        if (room.chosenOffer().isEmpty()) return;
        String written = name.getText().strip();
        if (written.isEmpty()) name.setText(chosenOffer().name());
        else perform(() -> room.offers().rename(chosen(), written));
    }

    /// A rule somebody wrote; one that cannot be understood is told and changes nothing.
    private Audience rule(String text) {
        try {
            Rules.customers(text);
            return new Audience.Rule(text);
        } catch (WorkbenchException refused) {
            room.workspace().notices().refused(refused);
            return chosenOffer().audience();
        }
    }

    /// What a written name means; what is not sold is told and changes nothing.
    private Scope sold(String text) {
        return room.assortment().get().matching(text, List.of(ItemKind.values()), 1).stream()
                .map(Sold::scope)
                .findFirst()
                .orElseGet(() -> {
                    room.workspace().notices().tell(Notice.warning(Text.of("offers.inspector.unknown-item", text)));
                    return chosenOffer().scope();
                });
    }

    private void show() {
        boolean chosen = room.chosenOffer().isPresent();
        setVisible(chosen);
        setManaged(chosen);
        if (!chosen) return;
        showing = true;
        Offer offer = chosenOffer();
        Palette palette = Palette.of(
                room.workspace().study().get(),
                room.workspace().selection().get(),
                room.assortment().get());
        if (!name.isFocused()) name.setText(offer.name());
        audience.show(
                palette.audiences().stream()
                        .map(PaletteItem.ForAudience::audience)
                        .toList(),
                offer.audience());
        scope.show(palette.scopes().stream().map(PaletteItem.AboutScope::scope).toList(), offer.scope());
        channel.show(OfferWords.CHANNELS, offer.channel());
        lever.show(List.of(Lever.values()), offer.lever());
        start.setValue(offer.start());
        days.show(offer.days());
        control.show(offer.control().effectiveShare() * 100);
        mechanic.show(offer.mechanic());
        notes.show(offer);
        controls.named(off, look.text(offer.disabled() ? "offers.inspector.switch-on" : "offers.inspector.switch-off"));
        showing = false;
    }
}
