package org.cvmworkbench.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.explore.GrabbedFacet;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Reads the demo again and again while nobody wants anything, on one processor, until Java has compiled what it takes
/// to open a base: most of the first opening of a large one was compiling (decision 0025). The last rounds are on all
/// processors, as opening is: Java had compiled the sharing of work as if there were nobody to share with, and did it
/// again just when a base was opened. Stops at once when somebody wants something, and goes on when that is done.
public final class WarmUp {
    private static final int ROUNDS = 200;
    /// Of these, on all processors.
    private static final int SHARED = 50;
    private static final long IDLE_SECONDS = 1;

    private final Workspace workspace;
    private final Path demo;
    private final Executor later;
    private final Executor shared;
    private final AtomicInteger left = new AtomicInteger(ROUNDS);
    private final AtomicBoolean running = new AtomicBoolean();
    /// Counts up with each beginning or end of work, so that a round knows its time is over.
    private final AtomicLong turn = new AtomicLong();

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private WarmUp(Workspace workspace, Path demo, Executor later, Executor shared) {
        this.workspace = workspace;
        this.demo = demo;
        this.later = later;
        this.shared = shared;
    }

    /// @param folder of the program
    public static WarmUp of(Workspace workspace, Path folder) {
        Executor one = new ForkJoinPool(1);
        Executor later = CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS, one);
        return of(
                workspace,
                folder,
                later,
                work -> Thread.ofPlatform().name("warm-up").daemon().start(work));
    }

    /// @param later where and when rounds are made on one processor
    /// @param shared where rounds are made on all
    static WarmUp of(Workspace workspace, Path folder, Executor later, Executor shared) {
        WarmUp warmUp = new WarmUp(workspace, DemoBase.place(folder), later, shared);
        workspace.jobs().idle().subscribe(warmUp::turned);
        return warmUp;
    }

    /// Ends when there is nothing to warm up any more.
    public CompletionStage<Void> done() {
        return done;
    }

    private void turned(boolean idle) {
        long now = turn.incrementAndGet();
        if (!idle || done.isDone()) return;
        later.execute(() -> {
            boolean alone = go(now, patience -> rounds(SHARED, patience));
            if (alone) shared.execute(() -> go(now, this::end));
        });
    }

    /// Work for one turn.
    private interface Turn {
        void take(Progress patience) throws WorkbenchException;
    }

    /// @return whether it was done
    private boolean go(long mine, Turn work) {
        if (turn.get() != mine || !running.compareAndSet(false, true)) return false;
        try {
            work.take(new Patience(mine));
            return true;
        } catch (CancellationException _) {
            return false; // somebody wants something: the rest is for later
        } catch (WorkbenchException gone) {
            done.completeExceptionally(gone); // the demo was taken away meanwhile: there is nothing to warm up with
            return false;
        } finally {
            running.set(false);
        }
    }

    private void rounds(int until, Progress patience) throws WorkbenchException {
        while (left.get() > until && Files.exists(demo)) {
            round(patience);
            left.decrementAndGet();
        }
    }

    private void end(Progress patience) throws WorkbenchException {
        rounds(0, patience);
        Memory.touch(patience);
        if (left.get() > 0) return;
        Memory.tidy();
        done.complete(null);
    }

    private void round(Progress progress) throws WorkbenchException {
        Study study = workspace.read(demo, progress);
        Facets facets = study.facets().orElseThrow().whole(progress);
        Binning histogram = facets.recency();
        CustomerSet everybody = CustomerSet.all(study.customers());
        facets.grab(histogram, everybody).ifPresent(grabbed -> brush(grabbed, progress));
    }

    private static void brush(GrabbedFacet grabbed, Progress progress) {
        for (int bin = 1; bin < grabbed.binning().bins(); bin++) {
            progress.checkCancelled();
            grabbed.between(0, bin);
        }
    }

    /// Ends with the turn.
    private final class Patience implements Progress {
        private final long mine;

        Patience(long mine) {
            this.mine = mine;
        }

        @Override
        public void report(double fraction) {}

        @Override
        public void checkCancelled() {
            if (turn.get() != mine) throw new CancellationException();
        }
    }
}
