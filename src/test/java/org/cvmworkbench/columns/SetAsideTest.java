package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class SetAsideTest {
    private final SampleBase base = new SampleBase()
            .line("anna", "1", "2026-01-01", "tea", 1000, 500)
            .line("anna", "1", "2026-01-01", "tea", 1000, 500)
            .line("anna", "", "2026-01-02", "plunger", 1_000_000, 675_000)
            .line("boris", "2", "2026-01-02", "coffee", 1000, 700)
            .line("", "3", "2026-01-09", "tea", -1000, -500)
            .row(Kind.PRODUCTS, "product_id", "tea", "category", "Drinks")
            .row(Kind.CUSTOMERS, "customer_id", "boris", "city", "Omsk")
            .row(Kind.CUSTOMERS, "customer_id", "clara", "city", "Perm");

    @Test
    void nothingSetAsideIsTheBaseAsItIs() {
        assertThat(base.snapshot(List.of()).lines().count()).isEqualTo(5);
        assertThat(base.snapshot(List.of()).leftOut()).isEmpty();
    }

    @Test
    void aRuleLeavesOutLines() {
        Snapshot snapshot = without(new SetAside.Lines("quantity > 500"));

        assertThat(snapshot.lines().amount()).containsExactly(500, 500, 700, -500);
        assertThat(snapshot.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.lines()).isEqualTo(1);
            assertThat(left.amount()).isEqualTo(675_000);
        });
        assertThat(without(new SetAside.Lines("category = \"Drinks\"")).lines().amount())
                .containsExactly(675_000, 700);
        assertThat(without(new SetAside.Lines("customer = \"anna\" or receipt = \"2\""))
                        .customers()
                        .count())
                .as("boris and clara are in a file")
                .isEqualTo(2);
    }

    @Test
    void theLastDayFollows() {
        assertThat(without(new SetAside.Lines("quantity < 0")).asOf())
                .isEqualTo((int) LocalDate.parse("2026-01-02").toEpochDay());
    }

    @Test
    void customersGoWithAllThatIsSaidOfThem() {
        Snapshot snapshot = without(new SetAside.Customers(List.of("boris", "nobody")));

        assertThat(snapshot.customers().count()).isEqualTo(2);
        assertThat(snapshot.customers().key(0)).isEqualTo("anna");
        assertThat(snapshot.leftOut().getFirst().customers()).isEqualTo(1);
        assertThat(snapshot.leftOut().getFirst().lines()).isEqualTo(1);
    }

    @Test
    void receiptsGoByNumberOrDay() {
        int second = (int) LocalDate.parse("2026-01-02").toEpochDay();
        Snapshot snapshot = without(
                new SetAside.Receipts(List.of(new ReceiptKey("anna", "", second), new ReceiptKey("boris", "2", 0))));

        assertThat(snapshot.lines().amount()).containsExactly(500, 500, -500);
    }

    @Test
    void repetitionsGoTheFirstStays() {
        Snapshot snapshot = without(new SetAside.Repeats(), new SetAside.Lines("quantity > 500"));

        assertThat(snapshot.lines().amount()).containsExactly(500, 700, -500);
        assertThat(snapshot.leftOut()).extracting(LeftOut::lines).containsExactly(1, 1);
        assertThat(snapshot.leftOut()).extracting(LeftOut::amount).containsExactly(500L, 675_000L);
    }

    private Snapshot without(SetAside... what) {
        return base.snapshot(IntStream.range(0, what.length)
                .mapToObj(i -> new SetAsideEntry(i + 1, "health.duplicates.name", what[i]))
                .toList());
    }
}
