package org.cvmworkbench.ui.segments;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.charts.Numbers;
import org.cvmworkbench.charts.PartNames;
import org.cvmworkbench.charts.Ramp;
import org.cvmworkbench.charts.RfMeasure;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.RampKey;
import org.cvmworkbench.ui.kit.explore.RfGridPane;

/// Customers by recency and frequency: everybody's numbers, the selected cells outlined. Made for the facets of one
/// base.
final class GridCard {
    private static final double WIDTH = 272;
    private static final double PRESENTED_WIDTH = 560;

    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Label chosen;
    private final RfGridPane pane;
    private final RampKey key = new RampKey();
    private final Card card;

    GridCard(SegmentsViewModel viewModel, Look look, RfGrid grid) {
        this.viewModel = viewModel;
        this.look = look;
        Controls controls = new Controls(look);
        chosen = controls.label("", "selected-part");
        pane = new RfGridPane("rf", look.text("segments.grid"), names(grid), viewModel.rule()::cells);
        VBox content = new VBox(pane, key);
        VBox.setVgrow(pane, Priority.ALWAYS);
        Label title = controls.label(look.text("segments.grid"), "title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        card = new Card(title, content).head(measures(), controls.space(), chosen);
        card.setId("rf-card");
        double width = look.presenting() ? PRESENTED_WIDTH : WIDTH;
        card.setPrefWidth(width);
        card.setMinWidth(width);
    }

    Card card() {
        return card;
    }

    private RfGridPane.Names names(RfGrid grid) {
        Numbers numbers = look.numbers();
        List<String> rows = IntStream.rangeClosed(1, CutPoints.PARTS)
                .mapToObj(part -> PartNames.of(grid.recencyCuts(), part, numbers))
                .toList();
        List<String> columns = IntStream.rangeClosed(1, CutPoints.PARTS)
                .mapToObj(part -> PartNames.of(grid.frequencyCuts(), part, numbers))
                .toList();
        return new RfGridPane.Names(look.text("segments.grid.rows"), rows, columns, look.text("segments.grid.columns"));
    }

    private ComboBox<RfMeasure> measures() {
        ComboBox<RfMeasure> box = new ComboBox<>();
        box.getItems().setAll(RfMeasure.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(RfMeasure measure) {
                return look.text("segments.measure." + measure.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public RfMeasure fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.setValue(viewModel.measure().get());
        box.setOnAction(event -> viewModel.measure().set(box.getValue()));
        box.setId("rf-measure");
        box.setAccessibleText(look.text("segments.measure"));
        box.getStyleClass().add("quiet-choice");
        return box;
    }

    void show(Exploration exploration, RfMeasure measure) {
        GridValues values = GridValues.of(exploration, measure, look);
        DoubleSummaryStatistics range = IntStream.range(0, CutPoints.PARTS * CutPoints.PARTS)
                .filter(cell -> !values.isEmpty(cell))
                .mapToDouble(values::value)
                .summaryStatistics();
        Ramp ramp = Ramp.of(look.theme(), range.getMin(), range.getMax());
        pane.show(values.cells(ramp));
        pane.choose(values.asked(), values.outlined());
        key.show(ramp.stops(), values.text(range.getMin()), values.caption(), values.text(range.getMax()));
        int cells = values.outlined().size();
        chosen.setText(cells == 0 ? "" : look.text("segments.grid.chosen", cells));
    }
}
