package org.cvmworkbench.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.basket.CountedReceipts;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class SlowMoverTest {
    private static final LocalDate LAST = LocalDate.parse("2026-06-28");

    private final SampleBase base = new SampleBase();
    private int receipt;

    SlowMoverTest() {
        for (int product = 0; product < 5; product++) {
            base.row(Kind.PRODUCTS, "product_id", "tea" + product, "category", "Tea");
            base.row(Kind.PRODUCTS, "product_id", "ice" + product, "category", "Ice cream");
        }
    }

    /// @param week ago, 0 the last
    private void sell(String product, int week, int receipts, int buyers) {
        for (int i = 0; i < receipts; i++) {
            String day = LAST.minusDays(7L * week + i % 7).toString();
            base.line("c" + i % buyers, "r" + receipt++, day, product, 1000, 500);
        }
    }

    private List<SlowMover> slow() {
        Snapshot snapshot = base.snapshot();
        Dimensions dimensions = new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
        return SlowMover.of(ProductSales.of(dimensions, CountedReceipts.of(dimensions, Optional.empty())));
    }

    private String name(SlowMover mover) {
        return base.snapshot().products().keys().value(mover.product());
    }

    /// Ice cream sells less in all its products, for it is cold: none of them has fallen.
    @Test
    void findsWhatFellBesideItsCategory() {
        for (int week = 0; week < 20; week++) {
            for (int product = 0; product < 5; product++) {
                boolean fell = product == 3 && week < 8;
                sell("tea" + product, week, fell ? 2 : 10, 10);
                sell("ice" + product, week, week < 8 ? 2 : 10, 10);
            }
        }
        List<SlowMover> slow = slow();
        assertThat(slow).hasSize(1);
        SlowMover fell = slow.getFirst();
        assertThat(name(fell)).isEqualTo("tea3");
        assertThat(fell.fallen()).isTrue();
        assertThat(fell.weeklyBefore()).isCloseTo(10, within(1e-9));
        assertThat(fell.weekly()).isCloseTo(2, within(1e-9));
        assertThat(fell.expected()).isBetween(7.0, 9.0);
        assertThat(fell.missing()).isCloseTo(fell.expected() - 2, within(1e-9));
    }

    @Test
    void findsWhatFewBuyBesideItsNeighbours() {
        for (int week = 0; week < 20; week++) {
            for (int product = 0; product < 5; product++) sell("tea" + product, week, 12, product == 1 ? 2 : 12);
        }
        List<SlowMover> slow = slow();
        assertThat(slow).hasSize(1);
        assertThat(name(slow.getFirst())).isEqualTo("tea1");
        assertThat(slow.getFirst().fallen()).isFalse();
        assertThat(slow.getFirst().buyers()).isEqualTo(2);
        assertThat(slow.getFirst().usualBuyers()).isEqualTo(12);
    }

    /// Too little is sold to be sure of anything, and what is not sold any more is no slow mover.
    @Test
    void chanceAndDelistedProductsAreNoSlowMovers() {
        for (int week = 0; week < 20; week++) {
            sell("tea0", week, 1, 1);
            if (week > 7) sell("tea1", week, 10, 1);
        }
        assertThat(slow()).isEmpty();
    }
}
