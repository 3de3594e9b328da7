package org.cvmworkbench.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The window in a process of its own, where there is a display to show it on: under `xvfb-run`, say.
final class WindowFeel {
    private WindowFeel() {}

    /// Opens a base in a window that has been left alone for a while, then once more; then brushes it.
    static void ask(Path base) throws IOException, InterruptedException {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("the window: no display here; run under xvfb-run");
            return;
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms2g",
                "-XX:G1HeapRegionSize=1m",
                "-XX:G1PeriodicGCInterval=10000",
                "-XX:-G1UseAdaptiveIHOP",
                "-XX:InitiatingHeapOccupancyPercent=80",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseTransparentHugePages",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.cvmworkbench.ui.shell.WindowBench",
                base.toString(),
                base.toString());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) throw new IOException("the window ended with " + code);
    }
}
