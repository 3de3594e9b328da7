package org.cvmworkbench.ui.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.cvmworkbench.analysis.migration.Migration;
import org.cvmworkbench.analysis.migration.MigrationBy;
import org.cvmworkbench.charts.MigrationFlow;
import org.cvmworkbench.charts.MigrationFlow.Way;
import org.cvmworkbench.charts.MigrationMatrix;
import org.cvmworkbench.ui.kit.CellPlace;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.ExplainButton;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.PictureExport;
import org.cvmworkbench.ui.kit.SegmentNaming;
import org.cvmworkbench.ui.kit.Toggles;
import org.cvmworkbench.ui.kit.customers.CustomerList;
import org.kordamp.ikonli.feather.Feather;

/// Who moved where: two days, the flow between them and the same as a matrix; whoever went a chosen way is listed
/// below.
final class MovesPane extends VBox {
    private static final double FLOW = 50;

    private final MovesViewModel moves;
    private final Look look;
    private final MoveWords words;
    private final ChartPane flow;
    private final ChartPane matrix;
    private final VBox people;

    MovesPane(MovesViewModel moves, FileDialogs dialogs, Look look, Following following) {
        super(8);
        this.moves = moves;
        this.look = look;
        this.words = new MoveWords(look);
        this.flow = pane("flow", dialogs);
        this.matrix = pane("matrix", dialogs);
        this.people = people(dialogs, following);
        flow.onAct(place -> moves.choose(new Way(place.row(), place.column())));
        matrix.onAct(place -> moves.shown()
                .get()
                .filter(shown -> place.column() >= 0)
                .ifPresent(shown -> moves.choose(
                        new Way(shown.left().get(place.row()), shown.reached().get(place.column())))));
        Controls controls = new Controls(look);
        Label sentence = controls.label("", "sentence", "value-sentence");
        sentence.setId("value-moves-sentence");
        HBox line = AheadPane.line(
                sentence,
                ExplainButton.of(
                        "value",
                        "moves",
                        () -> moves.shown().get().map(words::explanation).orElse(List.of()),
                        look));
        GridPane pictures = pictures();
        VBox.setVgrow(pictures, Priority.ALWAYS);
        getChildren().addAll(line, tools(controls, following), pictures, people);
        following.follow(moves.shown(), shown -> {
            sentence.setText(shown.map(words::sentence).orElse(""));
            draw();
        });
        following.follow(moves.chosen(), way -> draw());
        following.follow(moves.listed(), listed -> {
            people.setVisible(listed.isPresent());
            people.setManaged(listed.isPresent());
        });
    }

    private HBox tools(Controls controls, Following following) {
        HBox tools = new HBox(
                8,
                controls.label(look.text("value.moves.from"), "muted"),
                day("from", moves::from),
                controls.label(look.text("value.moves.to"), "muted"),
                day("to", moves::to),
                controls.label(look.text("value.moves.by"), "muted"),
                new Toggles<>("value-moves-by", "value.moves.by", List.of(MigrationBy.values()), look)
                        .follow(moves.by(), moves::by, following));
        tools.getStyleClass().add("tools");
        for (Node tool : tools.getChildren()) if (tool instanceof Region region) region.setMinWidth(USE_PREF_SIZE);
        following.follow(moves.from(), day -> show(tools, "from", day));
        following.follow(moves.to(), day -> show(tools, "to", day));
        return tools;
    }

    private static void show(HBox tools, String which, Optional<LocalDate> day) {
        for (Node tool : tools.getChildren()) {
            if (tool instanceof DatePicker picker && ("value-moves-" + which).equals(picker.getId()))
                picker.setValue(day.orElse(null));
        }
    }

    /// A day that cannot be is put back.
    private DatePicker day(String which, Predicate<LocalDate> take) {
        DatePicker picker = new DatePicker();
        picker.setId("value-moves-" + which);
        picker.setAccessibleText(look.text("value.moves." + which));
        picker.setPrefWidth(152);
        picker.setConverter(new LocalDateStringConverter(format(), format()));
        picker.setDisable(look.presenting());
        picker.setOnAction(event -> {
            LocalDate day = picker.getValue();
            Optional<LocalDate> before =
                    which.equals("from") ? moves.from().get() : moves.to().get();
            if (day == null || before.filter(day::equals).isPresent()) return;
            if (!take.test(day)) picker.setValue(before.orElse(null));
        });
        return picker;
    }

    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern(look.text("look.date"), look.texts().locale());
    }

    private GridPane pictures() {
        GridPane grid = new GridPane(8, 0);
        grid.getStyleClass().add("value-moves");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(FLOW);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, card(flow), card(matrix));
        grid.getChildren().forEach(child -> GridPane.setVgrow(child, Priority.ALWAYS));
        return grid;
    }

    private ChartPane pane(String which, FileDialogs dialogs) {
        ChartPane pane = new ChartPane("value-" + which, moves.workspace().jobs());
        PictureExport export = new PictureExport(pane, which, look, dialogs, moves.workspace());
        pane.onMenu(place -> export.items());
        return pane;
    }

    private static StackPane card(ChartPane pane) {
        StackPane card = new StackPane(pane);
        card.getStyleClass().add("picture-card");
        return card;
    }

    private void draw() {
        Optional<Way> way = moves.chosen().get();
        moves.shown().get().ifPresent(migration -> {
            matrix.choose(way.map(one -> new CellPlace(
                    migration.left().indexOf(one.was()), migration.reached().indexOf(one.is()))));
            List<String> names = words.names(migration.by());
            flow.show(() -> MigrationFlow.of(migration, names, way, look.charts("")));
            matrix.show(() -> MigrationMatrix.of(migration, names, look.charts("")));
        });
    }

    /// Who went the chosen way, and a way to keep them.
    private VBox people(FileDialogs dialogs, Following following) {
        Controls controls = new Controls(look);
        CustomerList list = new CustomerList("value-moved", moves.workspace(), moves.table(), dialogs, look, following);
        Label who = controls.label("", "title");
        list.lead(who);
        SegmentNaming naming = new SegmentNaming("value-segment", look, moves::save);
        Button keep =
                controls.button("value-segment", "cohorts.segment", Feather.PLUS, () -> naming.ask(who.getText()));
        keep.setVisible(!look.presenting());
        HBox head = new HBox(8, naming, controls.space(), keep);
        HBox.setHgrow(naming, Priority.ALWAYS);
        head.getStyleClass().add("value-moved-head");
        list.follow(moves.listed(), following);
        following.follow(moves.listed(), listed -> {
            Optional<Migration> migration = moves.shown().get();
            Optional<Way> way = moves.chosen().get();
            if (migration.isPresent() && way.isPresent()) who.setText(words.way(migration.get(), way.get()));
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(4, head, list);
        box.getStyleClass().add("value-moved");
        return box;
    }
}
