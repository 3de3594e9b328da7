package org.cvmworkbench.ui.kit.customers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// How long the frames of the window take: on the clock, and of the processor, which other programs at work on the same
/// machine do not stretch.
final class Frames extends AnimationTimer {
    private static final double NANOS_A_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long last;
    private long lastCpu;
    private volatile long longest;
    private volatile long longestCpu;

    /// Begins anew.
    void begin() {
        Platform.runLater(() -> {
            last = 0;
            longest = 0;
            longestCpu = 0;
            start();
        });
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        if (last != 0) {
            longest = Math.max(longest, time - last);
            longestCpu = Math.max(longestCpu, cpu - lastCpu);
        }
        last = time;
        lastCpu = cpu;
    }

    double longestMillis() {
        return longest / NANOS_A_MILLI;
    }

    double longestCpuMillis() {
        return longestCpu / NANOS_A_MILLI;
    }
}
