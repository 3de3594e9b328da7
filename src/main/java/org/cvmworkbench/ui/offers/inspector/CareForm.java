package org.cvmworkbench.ui.offers.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.ServiceKind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.NumberSlider;
import org.cvmworkbench.workspace.offers.OfferWords;

/// What costs attention rather than price: a service, or a reminder after silence.
final class CareForm implements MechanicForm {
    private static final int MOST_MONTHS = 24;

    private final Choices<ServiceKind> kind;
    private final NumberField cost;
    private final NumberSlider months;
    private final HBox service;

    CareForm(MechanicActs acts) {
        Class<Mechanic.Service> type = Mechanic.Service.class;
        kind = new Choices<>(
                "offer-service",
                acts.text("service"),
                each -> acts.look().say(OfferWords.of(each)),
                value -> acts.change(type, (now, other) -> new Mechanic.Service(other, now.cost()), value, ""));
        cost = acts.field(type, "cost", (now, value) -> new Mechanic.Service(now.kind(), value));
        months = acts.slider(
                Mechanic.Reminder.class,
                "months",
                1,
                MOST_MONTHS,
                (now, value) -> new Mechanic.Reminder((int) Math.round(value)));
        Controls controls = new Controls(acts.look());
        service = new HBox(16, new VBox(4, controls.label(acts.text("service"), "caption"), kind), cost);
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (mechanic instanceof Mechanic.Service now) {
            kind.show(List.of(ServiceKind.values()), now.kind());
            cost.show(now.cost());
            return Optional.of(service);
        }
        if (!(mechanic instanceof Mechanic.Reminder(int silent))) return Optional.empty();
        months.show(silent);
        return Optional.of(months);
    }
}
