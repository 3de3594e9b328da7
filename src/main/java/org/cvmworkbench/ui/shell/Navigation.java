package org.cvmworkbench.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.ui.kit.Room;

/// Where the window is: the room, and whether it is shown to an audience.
record Navigation(ObjectProperty<Room> room, ObjectProperty<Boolean> presenting) {
    static Navigation startingIn(Room room) {
        return new Navigation(new SimpleObjectProperty<>(room), new SimpleObjectProperty<>(false));
    }

    void go(Room where) {
        room.set(where);
    }

    void present() {
        presenting.set(!presenting.get());
    }
}
