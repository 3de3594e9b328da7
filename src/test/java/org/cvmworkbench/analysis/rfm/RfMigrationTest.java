package org.cvmworkbench.analysis.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class RfMigrationTest {
    private static final RfCuts CUTS = new RfCuts(CutPoints.after(30, 60, 90, 180), CutPoints.after(1, 2, 4, 8));

    @Test
    void customersGoFromCellToCell() {
        Snapshot base = new SampleBase()
                .visit("gone", "1", "2025-06-20", 100)
                .visit("grown", "2", "2025-06-20", 100)
                .visit("grown", "3", "2025-09-20", 100)
                .visit("won", "4", "2025-09-25", 100)
                .snapshot();
        RfMigration moved = migration(base, LocalDate.parse("2025-06-30"), LocalDate.parse("2025-09-30"));
        assertThat(moved.moved()[RfMigration.cell(5, 1)][RfMigration.cell(2, 1)])
                .isEqualTo(1);
        assertThat(moved.moved()[RfMigration.cell(5, 1)][RfMigration.cell(5, 2)])
                .isEqualTo(1);
        assertThat(moved.moved()[0][RfMigration.cell(5, 1)]).isEqualTo(1);
        assertThat(moved.chance(RfMigration.cell(5, 1), RfMigration.cell(5, 2), 0))
                .isCloseTo(0.5, within(1e-12));
        assertThat(moved.chance(RfMigration.cell(1, 5), 0, 0)).isZero();
    }

    @Test
    void nobodyIsLostOnTheWay() {
        Samples.check(40, random -> {
            SampleBase base = new SampleBase();
            for (int i = random.nextInt(1, 100); i > 0; i--) {
                String day = LocalDate.ofEpochDay(20_000 + random.nextInt(300)).toString();
                base.visit("c" + random.nextInt(20), "r" + i, day, 100);
            }
            Snapshot snapshot = base.snapshot();
            RfMigration moved = migration(snapshot, LocalDate.ofEpochDay(20_150), LocalDate.ofEpochDay(20_300));
            int were = 0;
            int are = 0;
            for (int cell = 0; cell < RfMigration.CELLS; cell++) {
                were += moved.were(cell);
                are += moved.are(cell);
                double chances = 0;
                for (int other = 0; other < RfMigration.CELLS; other++) chances += moved.chance(cell, other, 5);
                assertThat(chances).isCloseTo(1, within(1e-9));
            }
            assertThat(were).isEqualTo(snapshot.customers().count()).isEqualTo(are);
        });
    }

    private static RfMigration migration(Snapshot base, LocalDate from, LocalDate to) {
        ReceiptTotals totals = ReceiptTotals.of(base);
        return RfMigration.of(
                1,
                Profile.of(base, totals, (int) from.toEpochDay()),
                Profile.of(base, totals, (int) to.toEpochDay()),
                CUTS,
                CustomerSet.all(base.customers().count()));
    }
}
