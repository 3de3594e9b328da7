package org.cvmworkbench.workspace.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;

/// Jobs on threads of their own; the test's thread stands in for the user interface's.
class JobsTest implements Faults {
    private static final Text TITLE = Text.of("job.draw");

    private final LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final List<WorkbenchException> refused = new ArrayList<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final Jobs jobs = Jobs.on(ui::add, this);
    private final List<String> done = new ArrayList<>();

    @Override
    public void refused(WorkbenchException why) {
        refused.add(why);
    }

    @Override
    public void bug(Throwable failure) {
        bugs.add(failure);
    }

    private static String await(CountDownLatch latch) {
        try {
            return String.valueOf(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void untilIdle() throws InterruptedException {
        while (!jobs.idle().get()) {
            Runnable next = ui.poll(10, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("nothing comes any more, but something still runs");
            next.run();
        }
    }

    @Test
    void whatCameOfItIsBroughtBack() throws InterruptedException {
        jobs.run(TITLE, progress -> Thread.currentThread().getName(), done::add);
        assertThat(jobs.running()).hasSize(1);
        assertThat(done).isEmpty();
        untilIdle();
        assertThat(done).containsExactly("work");
    }

    @Test
    void whatIsShownFirstIsPaintedBeforeTheWorkGoesOn() throws InterruptedException {
        jobs.<String>steps(
                TITLE,
                (progress, shown) -> {
                    shown.accept("first");
                    ui.add(() -> done.add("rest"));
                },
                done::add,
                refused::add,
                () -> {});
        untilIdle();
        assertThat(done).containsExactly("first", "rest");
    }

    @Test
    void whatIsCancelledIsNotShownButWhatWasShownIsBroughtToItsEnd() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = jobs.<String>steps(
                TITLE,
                (progress, shown) -> {
                    await(cancelled);
                    shown.accept("never");
                },
                done::add,
                refused::add,
                () -> {});
        job.cancel();
        cancelled.countDown();
        jobs.<String>steps(
                TITLE,
                (progress, shown) -> {
                    shown.accept("seen");
                    throw new WorkbenchException(ErrorKind.FILE_MISSING, "x.csv");
                },
                seen -> {
                    done.add(seen);
                    jobs.cancelAll();
                },
                refused::add,
                () -> {});
        untilIdle();
        assertThat(done).containsExactly("seen");
        assertThat(refused).extracting(WorkbenchException::kind).containsExactly(ErrorKind.FILE_MISSING);
    }

    @Test
    void refusalsAndBugsGoWhereTheyBelong() throws InterruptedException {
        Consumer<Object> never = result -> done.add("never");
        jobs.run(
                TITLE,
                progress -> {
                    throw new WorkbenchException(ErrorKind.FILE_MISSING, "x.csv");
                },
                never);
        untilIdle();
        jobs.run(
                TITLE,
                progress -> {
                    throw new IllegalStateException("wrong");
                },
                never);
        untilIdle();
        assertThat(refused).extracting(WorkbenchException::kind).containsExactly(ErrorKind.FILE_MISSING);
        assertThat(bugs).hasSize(1).first().isInstanceOf(IllegalStateException.class);
        assertThat(done).isEmpty();
    }

    @Test
    void cancelledWorkStopsAndDeliversNothing() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        Job job = jobs.run(
                TITLE,
                progress -> {
                    began.countDown();
                    while (true) progress.checkCancelled();
                },
                result -> done.add("never"));
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        untilIdle();
        assertThat(done).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void ofSeveralOnlyTheNewestIsDelivered() throws InterruptedException {
        Latest latest = new Latest(jobs, Duration.ofMillis(20));
        for (int i = 0; i < 20; i++) {
            String number = String.valueOf(i);
            latest.run(TITLE, progress -> number, done::add);
        }
        untilIdle();
        assertThat(done).containsExactly("19");
    }

    @Test
    void theNewestIsToldThatItEndedThoughSomebodyElseCancelledIt() throws InterruptedException {
        Latest latest = new Latest(jobs);
        CountDownLatch began = new CountDownLatch(1);
        latest.run(TITLE, progress -> "first", done::add, refused::add, () -> done.add("first ended"));
        latest.run(
                TITLE,
                progress -> {
                    began.countDown();
                    while (true) progress.checkCancelled();
                },
                result -> done.add("never"),
                refused::add,
                () -> done.add("second ended"));
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        jobs.cancelAll();
        untilIdle();
        assertThat(done).containsExactly("second ended");
    }

    @Test
    void progressArrivesAndSaysHowLongYet() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        Job job = jobs.run(
                TITLE,
                progress -> {
                    progress.report(0.5);
                    return await(seen);
                },
                done::add);
        assertThat(job.left()).isEmpty();
        Runnable told = ui.poll(10, TimeUnit.SECONDS);
        assertThat(told).isNotNull();
        told.run();
        assertThat(job.fraction().get()).isEqualTo(0.5);
        assertThat(job.left()).isPresent();
        seen.countDown();
        untilIdle();
    }

    @Test
    void closingWaitsForWhatIsCancelled() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        jobs.run(
                TITLE,
                progress -> {
                    began.countDown();
                    while (true) progress.checkCancelled();
                },
                result -> done.add("never"));
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        jobs.cancelAll();
        assertThat(jobs.close(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void afterTheCloseNothingIsBegun() {
        jobs.close(Duration.ofSeconds(10));
        jobs.run(TITLE, progress -> "late", done::add);
        assertThat(jobs.running()).isEmpty();
    }
}
