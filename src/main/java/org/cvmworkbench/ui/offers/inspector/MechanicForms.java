package org.cvmworkbench.ui.offers.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.NumberSlider;

/// The form of whatever mechanic the chosen offer has; none for a mechanic without parameters. A single slider stands
/// beside the other numbers, whatever is longer on a line of its own.
final class MechanicForms {
    private final List<MechanicForm> forms;
    private final StackPane beside = new StackPane();
    private final StackPane line = new StackPane();

    MechanicForms(MechanicActs acts) {
        forms = List.of(
                new ShareForm(acts),
                new PriceForm(acts),
                new SetForm(acts),
                new ComboForm(acts),
                new CareForm(acts),
                new LadderForm(acts),
                new WinBackForm(acts));
        beside.getStyleClass().add("mechanic-forms");
        line.getStyleClass().add("mechanic-forms");
    }

    StackPane beside() {
        return beside;
    }

    StackPane line() {
        return line;
    }

    void show(Mechanic mechanic) {
        Optional<Node> form =
                forms.stream().flatMap(each -> each.show(mechanic).stream()).findFirst();
        boolean single = form.filter(NumberSlider.class::isInstance).isPresent();
        put(form.filter(node -> single), beside);
        put(form.filter(node -> !single), line);
    }

    private static void put(Optional<Node> form, StackPane place) {
        place.setVisible(form.isPresent());
        place.setManaged(form.isPresent());
        List<Node> wanted = form.stream().toList();
        if (!place.getChildren().equals(wanted)) place.getChildren().setAll(wanted);
    }
}
