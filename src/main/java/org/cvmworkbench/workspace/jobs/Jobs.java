package org.cvmworkbench.workspace.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Runs work off the user interface's thread and brings what came of it back.
public final class Jobs {
    private static final int IDLE_SECONDS = 60;
    private static final int LONGEST_PAINTING = 2;
    /// How long the first picture of a large base takes; what runs meanwhile makes it longer.
    private static final Duration FIRST_PICTURE = Duration.ofMillis(200);

    private final Executor ui;
    private final Executor workers;
    private final Faults faults;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> view = FXCollections.unmodifiableObservableList(running);
    private final BooleanBinding idle = Bindings.isEmpty(running);

    private Jobs(Executor ui, Executor workers, Faults faults) {
        this.ui = ui;
        this.workers = workers;
        this.faults = faults;
    }

    /// @param ui runs what it is given on the user interface's thread, later
    public static Jobs on(Executor ui, Faults faults) {
        ExecutorService workers = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Jobs::thread,
                new ThreadPoolExecutor.DiscardPolicy()); // once closed it takes no more
        return new Jobs(ui, workers, faults);
    }

    /// Everything at once on the calling thread: for tests of what has no window.
    public static Jobs direct(Faults faults) {
        return new Jobs(Runnable::run, Runnable::run, faults);
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().name("work").daemon().unstarted(work);
    }

    /// What runs or waits to run, the oldest first.
    public ObservableList<Job> running() {
        return view;
    }

    /// Whether nothing runs.
    public BooleanBinding idle() {
        return idle;
    }

    /// @param done gets what came of it, unless it was cancelled or failed
    public <T> Job run(Text title, Work<T> work, Consumer<? super T> done) {
        return run(title, work, done, faults::refused);
    }

    /// @param refused hears why it was refused
    public <T> Job run(Text title, Work<T> work, Consumer<? super T> done, Consumer<WorkbenchException> refused) {
        return run(Duration.ZERO, title, work, done, refused, () -> {});
    }

    /// Work that changes something for good. Cancelled in time it changes nothing; what has happened is delivered
    /// whether it was cancelled meanwhile or not.
    public <T> Job change(Text title, Work<T> work, Consumer<? super T> done, Consumer<WorkbenchException> refused) {
        return start(new Job(title, ui, true), Duration.ZERO, work, done, refused, () -> {});
    }

    /// Work that shows what it has before it is through. Once that is painted it goes on to its end, wanted or not, and
    /// tells if it could not.
    ///
    /// @param ended happens last, as above
    <T> Job steps(
            Text title,
            Steps<T> work,
            Consumer<? super T> shown,
            Consumer<WorkbenchException> refused,
            Runnable ended) {
        Job job = new Job(title, ui, false);
        Work<Optional<T>> whole = progress -> {
            work.run(progress, value -> showUntilPainted(job, () -> shown.accept(value)));
            return Optional.empty();
        };
        return start(job, Duration.ZERO, whole, _ -> {}, refused, ended);
    }

    private void showUntilPainted(Job job, Runnable show) {
        CountDownLatch painted = new CountDownLatch(1);
        ui.execute(() -> {
            if (job.isWanted()) {
                job.bind();
                show.run();
                later(FIRST_PICTURE).execute(() -> ui.execute(painted::countDown));
            } else {
                painted.countDown();
            }
        });
        try {
            painted.await(LONGEST_PAINTING, TimeUnit.SECONDS); // a window that is closed paints no more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (!job.isWanted()) throw new CancellationException("another was asked for");
    }

    private Executor later(Duration time) {
        if (!(workers instanceof ExecutorService)) return workers;
        return CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void refused(WorkbenchException why) {
        faults.refused(why);
    }

    /// @param then happens last, whether it was delivered, refused, cancelled or failed
    <T> Job run(Text title, Work<T> work, Consumer<? super T> done, Runnable then) {
        return start(new Job(title, ui, false), Duration.ZERO, work, done, faults::refused, then);
    }

    /// @param then happens last, as above
    <T> Job run(
            Duration quiet,
            Text title,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<WorkbenchException> refused,
            Runnable then) {
        return start(new Job(title, ui, false), quiet, work, done, refused, then);
    }

    private <T> Job start(
            Job job,
            Duration quiet,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<WorkbenchException> refused,
            Runnable then) {
        if (workers instanceof ExecutorService threads && threads.isShutdown()) return job;
        running.add(job);
        after(quiet).execute(() -> {
            Runnable delivery = delivery(job, work, done, refused);
            ui.execute(() -> {
                running.remove(job);
                try {
                    delivery.run();
                } finally {
                    then.run();
                }
            });
        });
        return job;
    }

    /// Does the work.
    ///
    /// @return what is to happen on the user interface's thread then
    private <T> Runnable delivery(
            Job job, Work<T> work, Consumer<? super T> done, Consumer<WorkbenchException> refused) {
        try {
            job.checkCancelled();
            T result = work.run(job);
            return () -> {
                if (job.isWanted()) done.accept(result);
            };
        } catch (CancellationException e) {
            return () -> {};
        } catch (WorkbenchException e) {
            return () -> {
                if (job.isWanted()) refused.accept(e);
            };
        } catch (RuntimeException | Error e) {
            return () -> faults.bug(e);
        }
    }

    /// After a while, and not before the user interface has done what it is at: it may be painting what came before.
    private Executor after(Duration quiet) {
        if (!quiet.isPositive() || !(workers instanceof ExecutorService)) return workers;
        return work -> later(quiet).execute(() -> ui.execute(() -> workers.execute(work)));
    }

    /// Whatever runs stops where it next asks.
    public void cancelAll() {
        running.forEach(Job::cancel);
    }

    /// Takes no more work and gives what runs a moment to come to its end. On any thread but the user interface's.
    ///
    /// @return whether everything has stopped
    public boolean close(Duration patience) {
        if (!(workers instanceof ExecutorService threads)) return true;
        threads.shutdown();
        try {
            return threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
