package org.cvmworkbench.ui.offers.closer;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Clients;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.offers.answer.AnswerWords;

/// What the offer does to customers, beside what it does to the money (C2): never one without the other.
final class CustomersSide extends HBox {
    private final AnswerWords words;
    private final Controls controls;

    CustomersSide(AnswerWords words) {
        super(16);
        this.words = words;
        this.controls = new Controls(words.look());
        setId("customers-side");
    }

    void show(Clients clients, Outcome money) {
        VBox customers = side(
                "closer.for-customers",
                List.of(
                        line(
                                "closer.extra-of-hundred",
                                places(clients.extraOfHundred()),
                                range(clients.extraOfHundred())),
                        line("closer.anyway", words.chance(clients.anyway(), 0), ""),
                        clients.returning()
                                .map(back -> line("closer.returning", places(back), range(back)))
                                .orElseGet(() ->
                                        line("closer.returning", words.look().text("forecast.none"), "")),
                        line("closer.opt-outs", words.look().numbers().decimal(clients.optOuts(), 1), "")));
        double each = money.counts().contacted() == 0
                ? 0
                : money.net().mean() / money.counts().contacted();
        Optional<Estimate> roi = money.roi();
        VBox business = side(
                "closer.for-money",
                List.of(
                        line("forecast.net", words.net(money.net().mean()), words.netRange(money.net())),
                        line(
                                "closer.incremental-revenue",
                                words.net(money.incrementalRevenue().mean()),
                                words.netRange(money.incrementalRevenue())),
                        line(
                                "closer.roi",
                                roi.map(found -> words.chance(found.mean(), 0))
                                        .orElse(words.look().text("forecast.none")),
                                roi.map(found -> words.look()
                                                .text(
                                                        "forecast.range",
                                                        words.chance(found.p10(), 0),
                                                        words.chance(found.p90(), 0)))
                                        .orElse("")),
                        line("closer.net-each", words.look().numbers().signed(each, 2), "")));
        getChildren().setAll(customers, business);
    }

    private record Line(String name, String value, String range) {}

    private Line line(String key, String value, String range) {
        return new Line(words.look().text(key), value, range);
    }

    private VBox side(String title, List<Line> lines) {
        GridPane grid = new GridPane(8, 4);
        for (Line line : lines) {
            int row = grid.getRowCount();
            Label name = controls.label(line.name());
            name.setMinWidth(0);
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label value = controls.label(line.value(), "number", "strong");
            value.setMinWidth(USE_PREF_SIZE);
            Label range = controls.label(line.range(), "caption");
            range.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row, name, value, range);
        }
        VBox side = new VBox(4, controls.label(words.look().text(title), "caption"), grid);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        side.setPrefWidth(200);
        return side;
    }

    private String places(Estimate estimate) {
        return words.look().numbers().signed(estimate.mean(), decimals(estimate));
    }

    private String range(Estimate estimate) {
        int decimals = decimals(estimate);
        return words.look()
                .text(
                        "forecast.range",
                        words.look().numbers().signed(estimate.p10(), decimals),
                        words.look().numbers().signed(estimate.p90(), decimals));
    }

    private static int decimals(Estimate estimate) {
        double size = Math.abs(estimate.mean());
        return size < 1 ? 2 : size < 10 ? 1 : 0;
    }
}
