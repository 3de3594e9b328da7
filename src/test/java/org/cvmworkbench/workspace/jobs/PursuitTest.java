package org.cvmworkbench.workspace.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;

class PursuitTest {
    private static final Text TITLE = Text.of("job.open", "a");
    private final BlockingQueue<Runnable> ui = new ArrayBlockingQueue<>(20);
    private final List<Throwable> failures = new ArrayList<>();
    private final Jobs jobs = Jobs.on(ui::add, new Faults() {
        @Override
        public void refused(WorkbenchException why) {
            failures.add(why);
        }

        @Override
        public void bug(Throwable failure) {
            failures.add(failure);
        }
    });
    private final Pursuit pursuit = new Pursuit(jobs);
    private final List<Integer> delivered = new ArrayList<>();

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int fail(CountDownLatch gate) {
        pass(gate);
        throw new IllegalStateException("wrong");
    }

    private void ask(int number, CountDownLatch gate) {
        pursuit.run(
                TITLE,
                progress -> {
                    pass(gate);
                    return number;
                },
                delivered::add);
    }

    private void deliver() throws InterruptedException {
        Runnable next = ui.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    @Test
    void showsTheFirstOnTheWayAndThenTheNewest() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        for (int number = 1; number <= 5; number++) ask(number, gate);
        gate.countDown();
        deliver();
        assertThat(delivered).containsExactly(1);
        deliver();
        assertThat(delivered).containsExactly(1, 5);
        assertThat(jobs.running()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void deliversNothingThatWasCancelledAndGoesOnWithWhatIsAskedThen() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        ask(1, gate);
        ask(2, gate);
        pursuit.cancel();
        ask(3, gate);
        gate.countDown();
        deliver();
        deliver();
        assertThat(delivered).containsExactly(3);
        assertThat(failures).isEmpty();
    }

    @Test
    void goesOnWithTheNewestWhereTheOneBeforeIsCancelled() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        for (int number = 1; number <= 3; number++) ask(number, gate);
        jobs.cancelAll();
        gate.countDown();
        deliver();
        deliver();
        assertThat(delivered).containsExactly(3);
        assertThat(failures).isEmpty();
    }

    @Test
    void goesOnWithTheNewestWhereTheOneBeforeFails() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        pursuit.run(TITLE, progress -> fail(gate), delivered::add);
        ask(2, gate);
        gate.countDown();
        deliver();
        deliver();
        assertThat(failures).hasSize(1);
        assertThat(delivered).containsExactly(2);
    }
}
