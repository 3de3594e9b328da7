package org.cvmworkbench.ui.kit.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A million customers scroll, sort and are marked without a frame over 100 ms.
@Tag("proof")
final class MillionCustomersTest extends WindowTest {
    private static final int CUSTOMERS = 1_000_000;
    private static final double LONGEST_MILLIS = 100;

    private final CustomerTableState state = CustomerTableState.standard();
    private final Frames frames = new Frames();
    private final List<String> slow = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new CustomerListScreen(workspace, state, dialogs);
    }

    @Override
    protected Optional<Path> base() throws Exception {
        return Optional.of(DemoBases.copyInto(folder, CUSTOMERS));
    }

    @Test
    void neverHoldsUpTheWindow() throws Exception {
        settle();
        TableView<Integer> table = lookup("#customers").query();
        scroll(table); // the first time classes are loaded
        during("scrolling", () -> scroll(table));
        for (String column : List.of("visits", "group", "home-store", "key", "money")) {
            during("sorting by " + column, () -> sort(table, column));
        }
        interact(table::requestFocus);
        during("marking to the end", () -> {
            press(KeyCode.SHIFT).press(KeyCode.END).release(KeyCode.END, KeyCode.SHIFT);
        });
        during("marking all", () -> press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A, KeyCode.CONTROL));
        assertThat(state.marks().count()).isEqualTo(CUSTOMERS);
        assertThat(bugs).isEmpty();
        assertThat(slow).isEmpty();
    }

    private interface Act {
        void run() throws Exception;
    }

    /// Held against the time of the processor; the clock, which other work on the machine stretches, is told beside it.
    private void during(String what, Act act) throws Exception {
        frames.begin();
        act.run();
        settle();
        String took = "%s: longest frame %.0f ms, %.0f ms of the processor"
                .formatted(what, frames.longestMillis(), frames.longestCpuMillis());
        System.out.println(took);
        if (frames.longestCpuMillis() > LONGEST_MILLIS) slow.add(took);
    }

    private void sort(TableView<Integer> table, String column) {
        interact(() -> {
            TableColumn<Integer, ?> head = table.getColumns().stream()
                    .filter(one -> one.getId().equals("customers-" + column))
                    .findFirst()
                    .orElseThrow();
            table.getSortOrder().setAll(List.of(head));
        });
    }

    /// Another place every frame, all through the table.
    private void scroll(TableView<Integer> table) throws InterruptedException {
        int frames = 120;
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger frame = new AtomicInteger();
        interact(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                int at = frame.getAndIncrement();
                if (at < frames) {
                    table.scrollTo((int) ((long) at * CUSTOMERS / frames));
                } else {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await();
    }
}
