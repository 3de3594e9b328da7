package org.cvmworkbench.ui.shell;

import java.util.List;
import org.cvmworkbench.ui.base.DataScreen;
import org.cvmworkbench.ui.cohorts.CohortsScreen;
import org.cvmworkbench.ui.examples.ExamplesScreen;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.OffersScreen;
import org.cvmworkbench.ui.segments.SegmentsScreen;
import org.cvmworkbench.ui.settings.SettingsScreen;
import org.cvmworkbench.ui.timing.TimingScreen;
import org.cvmworkbench.ui.value.ValueScreen;
import org.cvmworkbench.workspace.Workspace;

/// All rooms in the order of the rail, made once a window. A room computes only what its page shows, so that this costs
/// nothing at the start.
final class Rooms {
    private Rooms() {}

    static List<Screen> of(Workspace workspace, FileDialogs dialogs, Navigation navigation) {
        return List.of(
                new DataScreen(workspace, dialogs, navigation::go),
                new SegmentsScreen(workspace, dialogs),
                new CohortsScreen(workspace, dialogs, navigation::go),
                new ValueScreen(workspace, dialogs, navigation::go),
                new TimingScreen(workspace, dialogs, navigation::go),
                new OffersScreen(workspace, dialogs),
                new ExamplesScreen(workspace),
                new SettingsScreen(workspace));
    }
}
