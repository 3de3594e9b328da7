package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Asks what an uplift is: its number, what that number means and where it was measured. Neither is chosen beforehand,
/// since the same "5 %" differs 10 to 33 times.
public final class UpliftForm {
    private static final double HUNDREDTHS = 100;

    /// A published uplift that may be taken with its source.
    ///
    /// @param prior its id in the list of published priors
    public record Suggestion(String prior, UpliftKind kind, double value, double sd) {
        /// Of a message alone: orders after an e-mail (Hillstrom 2008); purchases after a message (X5, Lenta).
        public static final List<Suggestion> OF_INFORMATION = List.of(
                new Suggestion("P02", UpliftKind.POINTS, 0.0045, 0.0025),
                new Suggestion("P05", UpliftKind.RELATIVE, 0.065, 0.035));
    }

    private final Look look;
    private final Controls controls;
    private final Field value;
    private final Field sd;
    private final ToggleGroup kind = new ToggleGroup();
    private final ToggleGroup level = new ToggleGroup();
    private final Passport passport;

    private UpliftForm(Optional<Uplift.Stated> now, Look look) {
        Assumption number = now.map(Uplift.Stated::assumption).orElse(Assumption.of(0));
        this.look = look;
        this.controls = new Controls(look);
        this.value =
                Field.ofNumber("form-value", look.text("forecast.form.percent"), number.value() * HUNDREDTHS, look);
        this.sd = Field.ofNumber("form-sd", look.text("forecast.form.sd"), number.sd() * HUNDREDTHS, look);
        this.passport = new Passport(number, look);
    }

    /// @param now         what is said so far
    /// @param suggestions published ones, taken only by a click
    /// @param said        hears the answer
    public static void open(
            Node at,
            Optional<Uplift.Stated> now,
            List<Suggestion> suggestions,
            Look look,
            Consumer<Uplift.Stated> said) {
        UpliftForm form = new UpliftForm(now, look);
        VBox content = new VBox(8);
        suggestions.forEach(suggestion -> content.getChildren().add(form.link(suggestion)));
        content.getChildren()
                .addAll(
                        new HBox(8, form.value, form.sd),
                        form.choices(
                                "forecast.form.kind.title",
                                form.kind,
                                UpliftKind.values(),
                                each -> "forecast.form.kind." + each.word()),
                        form.choices(
                                "forecast.form.level.title",
                                form.level,
                                UpliftLevel.values(),
                                each -> "forecast.form.level." + each.word()),
                        form.passport);
        now.ifPresent(uplift -> {
            select(form.kind, uplift.kind());
            select(form.level, uplift.level());
        });
        FormPopover.open(at, look.text("forecast.form.uplift"), content, form.controls, () -> {
            Optional<Uplift.Stated> answer = form.answer();
            answer.ifPresent(said);
            return answer.isPresent();
        });
    }

    private Hyperlink link(Suggestion suggestion) {
        Hyperlink link = new Hyperlink(look.text("forecast.suggestion." + suggestion.prior()));
        link.setId("suggestion-" + suggestion.kind().word());
        link.setWrapText(true);
        link.setOnAction(click -> {
            value.write(look.numbers().decimal(suggestion.value() * HUNDREDTHS, 2));
            sd.write(look.numbers().decimal(suggestion.sd() * HUNDREDTHS, 2));
            select(kind, suggestion.kind());
            passport.writeSource(look.text("forecast.source." + suggestion.prior()));
        });
        return link;
    }

    private <E extends Enum<E>> VBox choices(String title, ToggleGroup group, E[] values, Function<E, String> keyOf) {
        VBox box = new VBox(4, controls.label(look.text(title), "caption"));
        for (E each : values) {
            String key = keyOf.apply(each);
            RadioButton choice = new RadioButton(look.text(key));
            choice.setId("form-" + key.substring(key.lastIndexOf('.') + 1));
            choice.setUserData(each);
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            box.getChildren().add(choice);
        }
        return box;
    }

    private static void select(ToggleGroup group, Enum<?> value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    /// Nothing as long as a part of it is not said.
    private Optional<Uplift.Stated> answer() {
        OptionalDouble number = value.number();
        OptionalDouble spread = sd.number();
        boolean complete = number.isPresent()
                && spread.isPresent()
                && kind.getSelectedToggle() != null
                && level.getSelectedToggle() != null;
        if (!complete) return Optional.empty();
        Assumption signed =
                passport.signed(number.getAsDouble() / HUNDREDTHS, Math.abs(spread.getAsDouble()) / HUNDREDTHS);
        return Optional.of(new Uplift.Stated(
                (UpliftKind) kind.getSelectedToggle().getUserData(),
                (UpliftLevel) level.getSelectedToggle().getUserData(),
                signed));
    }
}
