package org.cvmworkbench.support;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for the window, where a wait for a time would be too short on a busy machine and too long on any other.
public final class Frames {
    private static final int PATIENCE_MILLIS = 30_000;

    private Frames() {}

    /// Comes back when whatever has happened until now is handled, laid out and drawn, and what a frame has put off to
    /// the next one too, such as the place of a popup that has grown.
    public static void shown() {
        next();
        next();
    }

    private static void next() {
        await(drawn -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(drawn::countDown); // the frame that begins here ends first
            }
        }.start());
    }

    /// Comes back when whatever has happened until now is handled, and what that has put off too.
    public static void handled() {
        await(done -> Platform.runLater(done::countDown));
    }

    /// Comes back when no job has anything left to do and the window has shown it, and nothing new came of that. The
    /// jobs are asked on the window's thread: any other may see what they were before.
    public static void settle(Jobs jobs) {
        try {
            do {
                WaitForAsyncUtils.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> isIdle(jobs));
                shown();
                shown(); // rows that are built again for the height they have got
            } while (!isIdle(jobs));
        } catch (TimeoutException e) {
            throw new AssertionError("still at work: " + jobs.running(), e);
        }
    }

    private static boolean isIdle(Jobs jobs) {
        return WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MILLIS, () -> jobs.running().isEmpty());
    }

    private interface Act {
        void until(CountDownLatch done);
    }

    private static void await(Act act) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> act.until(done));
        try {
            if (!done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                throw new AssertionError("the window stands still");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
