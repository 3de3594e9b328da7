package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;

/// The sentence, the choices, and below them the triangle, the curves of its chosen rows and the people of its chosen
/// cell.
final class CohortsPage extends Page {
    private static final double LEFT = 59;

    private final CohortsViewModel cohorts;
    private final CohortWords words;
    private final Label sentence;
    private final Label returning;
    private final Teaching teaching;
    private final VBox content;

    CohortsPage(CohortsViewModel cohorts, FileDialogs dialogs, Consumer<Room> go, Look look) {
        super(look);
        this.cohorts = cohorts;
        this.words = new CohortWords(look);
        this.sentence = new Controls(look).label("", "sentence", "cohort-sentence");
        this.sentence.setId("cohort-sentence");
        this.returning = new Controls(look).label("", "sentence", "cohort-sentence");
        this.returning.setId("return-sentence");
        this.teaching = new Teaching(cohorts.workspace(), go, look);
        TrianglePane triangle = new TrianglePane(cohorts, look, following);
        CurvesPane curves = new CurvesPane(cohorts, look, following);
        ReturnsPane returns = new ReturnsPane(cohorts.returns(), cohorts.workspace(), look, following);
        CohortMenus menus = new CohortMenus(cohorts, triangle.pane(), curves.pane(), returns.pane(), look, dialogs);
        CohortTools tools = new CohortTools(cohorts, menus, look, following);
        tools.setVisible(!look.presenting());
        tools.setManaged(!look.presenting());
        VBox left = new VBox(8, triangle, returns);
        VBox.setVgrow(triangle, Priority.ALWAYS);
        PeoplePane people = new PeoplePane(cohorts, look, following);
        this.content = new VBox(8, new VBox(sentence, returning), tools, pictures(left, curves, people));
        content.getStyleClass().add("room");
        setCenter(new StackPane(content, teaching));
        follow(cohorts.workspace().study(), study -> {
            cohorts.refresh();
            show(cohorts.shown().get());
        });
        follow(cohorts.workspace().selection(), selection -> cohorts.refresh());
        follow(cohorts.shown(), this::show);
        follow(
                cohorts.returns().shown(),
                shown -> returning.setText(shown.map(words::returning).orElse("")));
    }

    private Node pictures(Node left, Node curves, Node people) {
        VBox right = new VBox(8, curves, people);
        VBox.setVgrow(people, Priority.ALWAYS);
        GridPane grid = new GridPane(16, 0);
        grid.getColumnConstraints().addAll(column(LEFT), column(100 - LEFT));
        grid.addRow(0, left, right);
        GridPane.setVgrow(left, Priority.ALWAYS);
        VBox.setVgrow(grid, Priority.ALWAYS);
        return grid;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void show(Optional<CohortsShown> shown) {
        boolean open = cohorts.workspace().study().get().isPresent();
        boolean empty = shown.filter(one -> one.answer().question().rule().isBlank())
                .filter(one -> one.answer().question().by().period().isPresent())
                .filter(one -> one.table().rows().isEmpty())
                .isPresent();
        teaching.say(open ? "cohorts.empty" : "cohorts.none");
        teaching.setVisible(!open || empty);
        content.setVisible(open && !empty);
        sentence.setText(shown.map(words::sentence).orElse(""));
    }
}
