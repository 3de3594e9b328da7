package org.cvmworkbench.workspace.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;

/// One piece of work that was asked for and is not done yet. Progress and cancellation may be told and asked on any
/// thread; the properties change on the user interface's.
public final class Job implements Progress {
    private static final double ENOUGH_FOR_A_GUESS = 0.02;

    private final Text title;
    private final Executor ui;
    private final long started = System.nanoTime();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile double reported = -1;
    private volatile boolean binding;
    private volatile boolean cancelled;

    /// @param binding whether what it has done is delivered though it was cancelled
    Job(Text title, Executor ui, boolean binding) {
        this.title = title;
        this.ui = ui;
        this.binding = binding;
    }

    /// What it does, for the one who waits.
    public Text title() {
        return title;
    }

    /// How much is done, 0 to 1; below 0 while nobody knows.
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /// How long it will take yet at the pace so far.
    public Optional<Duration> left() {
        double done = fraction.get();
        if (done < ENOUGH_FOR_A_GUESS) return Optional.empty();
        return Optional.of(Duration.ofMillis((long) (elapsed().toMillis() * (1 - done) / done)));
    }

    /// Nothing of it is delivered any more; the work stops where it next asks.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Something of it has been delivered: so is what comes of it, though it may be cancelled.
    void bind() {
        binding = true;
    }

    boolean isWanted() {
        return binding || !cancelled;
    }

    /// Many reports become one for the user interface.
    @Override
    public void report(double done) {
        reported = done;
        if (telling.compareAndSet(false, true)) {
            ui.execute(() -> {
                telling.set(false);
                fraction.set(reported);
            });
        }
    }

    @Override
    public void checkCancelled() {
        if (cancelled) throw new CancellationException();
    }
}
