package org.cvmworkbench.batch.tour;

import java.io.IOException;
import java.nio.file.Path;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.shell.Rendering;
import org.cvmworkbench.workspace.SampleScenario;

/// The screens of the tour: each room as the window shows it, light in English and dark in Russian.
final class TourScreens {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private TourScreens() {}

    /// @return how many pictures were written
    static int draw(Path base, Path folder) throws IOException, WorkbenchException {
        int count = 0;
        try (Rendering rendering = Rendering.start()) {
            rendering.design(base, SampleScenario.read());
            rendering.open(base);
            for (Room room : Room.values()) {
                draw(rendering, room, new Look(Texts.english(), false, false), folder, "-light-en.png");
                draw(rendering, room, new Look(Texts.russian(), true, false), folder, "-dark-ru.png");
                count += 2;
            }
        }
        return count;
    }

    private static void draw(Rendering rendering, Room room, Look look, Path folder, String ending)
            throws WorkbenchException {
        rendering.draw(room, look, WIDTH, HEIGHT, folder.resolve("screen-" + room.word() + ending));
    }
}
