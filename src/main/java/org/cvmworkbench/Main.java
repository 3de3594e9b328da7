package org.cvmworkbench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.cvmworkbench.batch.Batch;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.shell.Window;
import org.cvmworkbench.workspace.settings.AppFolder;

/// Where the program starts: with arguments the command line; without them the window, or the tour where there is no
/// display to show one on.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length == 0 && hasDisplay(System.getenv(), System.getProperty("os.name"))) {
            Window.open(AppFolder.find());
            System.exit(0);
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Batch batch = new Batch(Texts.of(Locale.getDefault()));
        String[] command = arguments.length == 0 ? new String[] {"tour"} : arguments;
        System.exit(batch.run(command, out, err));
    }

    /// Linux says it in its environment; Windows and macOS always have one.
    static boolean hasDisplay(Map<String, String> environment, String system) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
