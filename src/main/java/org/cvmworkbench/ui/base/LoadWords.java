package org.cvmworkbench.ui.base;

import java.time.Duration;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.jobs.Job;

/// How far files are on their way in: megabytes, their rate, the time left.
record LoadWords(Look look) {
    private static final double MEGABYTE = 1_000_000;
    private static final double SECOND = 1_000;
    private static final Duration TOO_SHORT = Duration.ofMillis(300);

    /// @param bytes of all files
    String far(Job job, long bytes) {
        double done = Math.max(0, job.fraction().get());
        return far(done, bytes, job.elapsed())
                + job.left()
                        .map(time -> look.text("data.loading.left", time.toSeconds() + 1))
                        .orElse("");
    }

    String far(double done, long bytes, Duration elapsed) {
        String said = look.text("data.loading.far", size(done * bytes), size((double) bytes));
        if (done == 0 || elapsed.compareTo(TOO_SHORT) < 0) return said;
        double rate = done * bytes / MEGABYTE / (elapsed.toMillis() / SECOND);
        return said + look.text("data.loading.rate", look.numbers().decimal(rate, rate < 10 ? 1 : 0));
    }

    private String size(double bytes) {
        double megabytes = bytes / MEGABYTE;
        return look.numbers().decimal(megabytes, megabytes < 10 ? 1 : 0);
    }
}
