package org.cvmworkbench.ui.offers.answer;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Says another value of an assumption, and who stands for it.
final class AssumptionForm {
    private AssumptionForm() {}

    /// @param now  as it was used
    /// @param said hears the new one
    static void open(Node at, AssumptionName name, Assumption now, Look look, Consumer<Assumption> said) {
        double unit = name.isMoney() ? 1 : 100;
        String of = look.text(name.isMoney() ? "forecast.form.money" : "forecast.form.percent");
        Field value = Field.ofNumber("form-value", of, now.value() * unit, look);
        Field sd = Field.ofNumber("form-sd", look.text("forecast.form.sd"), now.sd() * unit, look);
        Passport passport = new Passport(now, look);
        VBox form = new VBox(8, new HBox(8, value, sd), passport);
        String title = look.text("forecast.assumption." + name.word());
        FormPopover.open(at, title, form, new Controls(look), () -> {
            OptionalDouble number = value.number();
            OptionalDouble spread = sd.number();
            if (number.isEmpty() || spread.isEmpty()) return false;
            said.accept(passport.signed(number.getAsDouble() / unit, Math.abs(spread.getAsDouble()) / unit));
            return true;
        });
    }
}
