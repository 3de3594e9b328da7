package org.cvmworkbench.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class NextOffersTest {
    private static final LocalDate LAST = LocalDate.parse("2026-06-30");

    private final SampleBase base = new SampleBase()
            .row(Kind.PRODUCTS, "product_id", "bread", "category", "Bread")
            .row(Kind.PRODUCTS, "product_id", "wine", "category", "Wine");

    NextOffersTest() {
        for (int peer = 0; peer < 20; peer++) {
            allowed("p" + peer);
            buys("p" + peer, "wine", 30, 7, 20, 5000);
            buys("p" + peer, "bread", 30, 7, 20, 500);
        }
    }

    private void allowed(String customer) {
        customer(customer, "yes", "");
    }

    private void customer(String key, String consent, String lapse) {
        base.row(
                Kind.CUSTOMERS,
                "customer_id",
                key,
                "email",
                key + "@example.com",
                "consent_data",
                consent,
                "consent_email",
                consent,
                "lapse_reason",
                lapse);
    }

    /// @param silent days since the last of them
    private void buys(String customer, String product, int silent, int gap, int times, long amount) {
        for (int i = 0; i < times; i++) {
            LocalDate day = LAST.minusDays(silent + (long) gap * i);
            base.line(customer, customer + day, day.toString(), product, 1000, amount);
        }
    }

    private NextOffers next() {
        return NextOffers.of(dimensions(), Progress.NONE);
    }

    private Dimensions dimensions() {
        Snapshot snapshot = base.snapshot();
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }

    private int number(String customer) {
        return base.snapshot().customers().find(customer).orElseThrow();
    }

    @Test
    void remindsOfWhatIsDue() {
        allowed("regular");
        buys("regular", "bread", 0, 7, 24, 400);
        buys("regular", "wine", 60, 14, 6, 1000);
        NextOffers next = next();
        int regular = number("regular");
        assertThat(next.step()[regular]).isEqualTo(NextStep.REMIND);
        assertThat(next.about(regular)).contains("Wine");
        assertThat(next.due()[regular]).isBetween(4.2, 4.4);
        assertThat(Texts.english().say(next.reason(regular)))
                .contains("Wine", "4.3 own gaps ago", "not known until it is tried");
    }

    @Test
    void leavesAloneWhoBuysAsMuchAsAnybody() {
        allowed("content");
        buys("content", "bread", 0, 1, 150, 5000);
        NextOffers next = next();
        assertThat(next.step()[number("content")]).isEqualTo(NextStep.CONTENT);
        assertThat(next.about(number("content"))).isEmpty();
    }

    @Test
    void leavesAloneWhoMustNotBeWrittenTo() {
        customer("silent", "no", "");
        buys("silent", "wine", 0, 7, 10, 1000);
        customer("unknown", "", "");
        buys("unknown", "wine", 0, 7, 10, 1000);
        customer("gone", "yes", "moved away");
        buys("gone", "wine", 0, 7, 10, 1000);
        allowed("nobody");
        NextOffers next = next();
        assertThat(next.step()[number("silent")]).isEqualTo(NextStep.UNREACHABLE);
        assertThat(next.step()[number("unknown")]).isEqualTo(NextStep.UNREACHABLE);
        assertThat(next.step()[number("gone")]).isEqualTo(NextStep.GONE);
        assertThat(next.step()[number("nobody")]).isEqualTo(NextStep.NOTHING_KNOWN);
        for (String leave : List.of("silent", "unknown", "gone", "nobody")) {
            assertThat(next.step()[number(leave)].isLeaveAlone()).as(leave).isTrue();
            assertThat(Texts.english().say(next.reason(number(leave)))).startsWith("Leave alone");
        }
        assertThat(next.sizes().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(base.snapshot().customers().count());
    }

    @Test
    void winsBackWhoLeft() {
        allowed("left");
        buys("left", "wine", 120, 7, 10, 1000);
        NextOffers next = next();
        assertThat(next.step()[number("left")]).isEqualTo(NextStep.WIN_BACK);
        assertThat(next.step()[number("left")].isLeaveAlone()).isFalse();
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        buys("x", "bread", 3, 5, 9, 700);
        Dimensions dimensions = dimensions();
        List<NextOffers> found = new ArrayList<>();
        for (int threads : List.of(1, 4)) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                found.add(pool.submit(() -> NextOffers.of(dimensions, Progress.NONE))
                        .join());
            }
        }
        assertThat(found.getFirst().step()).isEqualTo(found.getLast().step());
        assertThat(found.getFirst().score()).isEqualTo(found.getLast().score());
    }
}
