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
    private static final Faults NONE = new Faults() {
        @Override
        public void refused(WorkbenchException why) {
            throw new AssertionError(why);
        }

        @Override
        public void bug(Throwable failure) {
            throw new AssertionError(failure);
        }
    };

    private final BlockingQueue<Runnable> ui = new ArrayBlockingQueue<>(20);
    private final Jobs jobs = Jobs.on(ui::add, NONE);
    private final Pursuit pursuit = new Pursuit(jobs);
    private final List<Integer> delivered = new ArrayList<>();

    private void ask(int number, CountDownLatch gate) {
        pursuit.run(
                TITLE,
                progress -> {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
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
    }
}
