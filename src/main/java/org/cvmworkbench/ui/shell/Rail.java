package org.cvmworkbench.ui.shell;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.kordamp.ikonli.feather.Feather;

/// The rooms, one below the other; what concerns the window itself stands at the bottom.
final class Rail extends VBox {
    private final Look look;
    private final Controls controls;

    /// @param rooms those there are
    Rail(Look look, Navigation navigation, Set<Room> rooms) {
        this.look = look;
        this.controls = new Controls(look);
        setId("rail");
        getStyleClass().add("rail");
        getChildren().add(mark());
        for (Room room : rooms) {
            if (room == Room.SETTINGS) getChildren().addAll(space(), present(navigation));
            Button item = item(room.word(), room.key(), room.icon(), () -> navigation.go(room));
            if (navigation.room().get() == room) item.getStyleClass().add("here");
            getChildren().add(item);
        }
    }

    private Region mark() {
        VBox frame = new VBox(controls.icon(Feather.BAR_CHART));
        frame.getStyleClass().add("mark");
        return frame;
    }

    private Button present(Navigation navigation) {
        return item("present", "shell.present", Feather.MONITOR, navigation::present);
    }

    private Button item(String word, String key, Feather icon, Runnable act) {
        Button item = controls.button("rail-" + word, key, icon, act);
        item.setContentDisplay(ContentDisplay.TOP);
        item.getStyleClass().setAll("rail-item");
        item.setAccessibleText(look.text(key));
        return item;
    }

    private static Region space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
