package org.cvmworkbench.ui.timing;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.kordamp.ikonli.feather.Feather;

/// The line above the list: whose purchases, whose list, and the way to keep it.
final class TimingTools extends HBox {
    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    private final TimingViewModel timing;
    private final Look look;
    private final Following following;

    TimingTools(TimingViewModel timing, Consumer<Room> go, Look look, Following following) {
        super(8);
        this.timing = timing;
        this.look = look;
        this.following = following;
        Controls controls = new Controls(look);
        getStyleClass().add("timing-tools");
        Label of = controls.label(look.text("timing.category"), "muted");
        Label whom = controls.label(look.text("timing.whom"), "muted");
        CategoryChoice category = new CategoryChoice(timing, look, following);
        of.setLabelFor(category);
        Button select = controls.button("timing-select", "timing.select", Feather.ARROW_RIGHT, () -> {
            timing.select();
            go.accept(Room.SEGMENTS);
        });
        HBox windows = new HBox(
                window("week", new Due.Days(1, WEEK)),
                window("fortnight", new Due.Days(1, FORTNIGHT)),
                window("overdue", new Due.Overdue()));
        windows.getStyleClass().add("tabs");
        getChildren().addAll(of, category, whom, windows, controls.space(), select);
    }

    private ToggleButton window(String word, Due due) {
        ToggleButton window = new ToggleButton(look.text("timing.window." + word));
        window.setId("timing-window-" + word);
        window.getStyleClass().setAll("tab-button");
        window.setOnAction(event -> {
            timing.list(due);
            window.setSelected(true);
        });
        following.follow(timing.due(), chosen -> window.setSelected(chosen.equals(due)));
        return window;
    }
}
