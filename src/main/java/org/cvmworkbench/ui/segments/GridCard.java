package org.cvmworkbench.ui.segments;

import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cvmworkbench.analysis.response.PastResponse;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.charts.Ramp;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.GridNames;
import org.cvmworkbench.ui.kit.explore.RampKey;
import org.cvmworkbench.ui.kit.explore.RfGridPane;
import org.kordamp.ikonli.feather.Feather;

/// Customers by recency and frequency: everybody's numbers, the selected cells outlined, the cuts to take hold of. It
/// shows one base after the other.
final class GridCard {
    private static final double WIDTH = 272;
    private static final double PRESENTED_WIDTH = 560;

    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Label chosen;
    private final StackPane place = new StackPane();
    private final RampKey key = new RampKey();
    private final CutEditor editor;
    private final CutDrag cutting;
    private final Card card;
    private Exploration exploration;
    private RfGrid named;
    private RfGridPane pane;

    GridCard(SegmentsViewModel viewModel, Look look, Exploration exploration, Following following) {
        this.viewModel = viewModel;
        this.look = look;
        this.exploration = exploration;
        Controls controls = new Controls(look);
        chosen = controls.label("", "selected-part");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        editor = new CutEditor(viewModel.cuts(), controls);
        cutting = new CutDrag(viewModel.cuts(), this::shown);
        named = shown().all();
        pane = pane(shown().names(look));
        VBox content = new VBox(place, key, editor);
        VBox.setVgrow(place, Priority.ALWAYS);
        Label title = controls.label(look.text("segments.grid"), "title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        card = new Card(title, content).head(measures(), controls.space(), chosen);
        if (!look.presenting()) card.head(editing(controls));
        show(editor, false);
        card.setId("rf-card");
        double width = look.presenting() ? PRESENTED_WIDTH : WIDTH;
        card.setPrefWidth(width);
        card.setMinWidth(width);
        following.until(viewModel.cuts().counted().subscribe((before, now) -> showAgain()));
        following.until(viewModel.aspects().response().counted().subscribe((before, now) -> showAgain()));
        show();
    }

    Card card() {
        return card;
    }

    private GridShown shown() {
        return GridShown.of(exploration, viewModel.cuts());
    }

    private RfGridPane pane(GridNames names) {
        RfGridPane made = new RfGridPane("rf", look.text("segments.grid"), names, this::choose, cutting);
        place.getChildren().setAll(made);
        return made;
    }

    private void choose(Set<Integer> scores) {
        GridShown shown = shown();
        if (shown.own())
            viewModel.rule().region(scores.isEmpty() ? null : shown.cuts().rule(scores));
        else viewModel.rule().cells(scores);
    }

    private ComboBox<CellMeasure> measures() {
        ComboBox<CellMeasure> box = new ComboBox<>();
        box.getItems().setAll(CellMeasure.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(CellMeasure measure) {
                return look.text("segments.measure." + measure.word());
            }

            @Override
            public CellMeasure fromString(String text) {
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

    /// Opens and closes the cut points as numbers.
    private ToggleButton editing(Controls controls) {
        ToggleButton editing = controls.named(
                new ToggleButton(null, controls.icon(Feather.SCISSORS)), look.text("segments.grid.cuts"));
        editing.setId("rf-cuts");
        editing.getStyleClass().add("scale-choice");
        editing.selectedProperty().subscribe(open -> {
            show(editor, open);
            show(key, !open);
        });
        return editing;
    }

    private static void show(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private Optional<PastResponse.Cells> response(GridShown shown) {
        if (viewModel.measure().get() != CellMeasure.RESPONSE) return Optional.empty();
        return viewModel.aspects().response().of(exploration.study(), shown);
    }

    void show(Exploration counted) {
        exploration = counted;
        show();
    }

    /// Words around the cells, which stay as long as nothing is cut elsewhere.
    private void name(GridShown shown) {
        named = shown.all();
        GridNames names = shown.names(look);
        if (pane.fits(names)) pane.name(names);
        else pane = pane(names);
    }

    /// Not for a base that is being left: that would count it once more.
    private void showAgain() {
        if (viewModel.exploration().get().isPresent()) show();
    }

    private void show() {
        GridShown shown = shown();
        if (!shown.all().equals(named)) name(shown);
        editor.show(shown.cuts());
        GridValues values =
                GridValues.of(exploration, shown, viewModel.measure().get(), response(shown), look);
        DoubleSummaryStatistics range = IntStream.range(0, values.count())
                .filter(cell -> !values.isEmpty(cell))
                .mapToDouble(values::value)
                .summaryStatistics();
        boolean none = range.getCount() == 0;
        Ramp ramp = Ramp.of(look.theme(), none ? 0 : range.getMin(), none ? 0 : range.getMax());
        pane.show(values.cells(ramp));
        pane.choose(values.asked(), values.outlined());
        key.show(ramp.stops(), values.text(range.getMin()), values.caption(), values.text(range.getMax()));
        int cells = values.outlined().size();
        chosen.setText(cells == 0 ? "" : look.text("segments.grid.chosen", cells));
    }
}
