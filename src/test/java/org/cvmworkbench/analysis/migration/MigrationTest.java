package org.cvmworkbench.analysis.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final Migration.Cuts CUTS = new Migration.Cuts(
            new RfCuts(CutPoints.after(30, 60, 90, 180), CutPoints.after(1, 2, 4, 8)), GroupCutoffs.DEFAULT);

    private final Snapshot base = new SampleBase()
            .visit("gone", "1", "2025-06-20", 100)
            .visit("grown", "2", "2025-06-20", 100)
            .visit("grown", "3", "2025-09-20", 100)
            .visit("won", "4", "2025-09-25", 100)
            .snapshot();

    @Test
    void customersGoFromCellToCell() {
        Migration moved = migration(base, MigrationBy.RF, "2025-06-30", "2025-09-30");
        int began = MigrationBy.RF.states().indexOf("R5 F1");
        int silent = MigrationBy.RF.states().indexOf("R2 F1");
        int twice = MigrationBy.RF.states().indexOf("R5 F2");
        assertThat(moved.moved()[began][silent]).isEqualTo(1);
        assertThat(moved.moved()[began][twice]).isEqualTo(1);
        assertThat(moved.moved()[MigrationBy.RF.none()][began]).isEqualTo(1);
        assertThat(moved.chance(began, twice, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(moved.chance(silent, began, 0)).isZero();
        assertThat(moved.known()).isEqualTo(2);
        assertThat(moved.who(began, twice).count()).isEqualTo(1);
        assertThat(moved.who(began, twice)
                        .contains(base.customers().find("grown").orElseThrow()))
                .isTrue();
    }

    @Test
    void scoresAreThoseOfTheCells() {
        Migration recency = migration(base, MigrationBy.RECENCY, "2025-06-30", "2025-09-30");
        assertThat(MigrationBy.RECENCY.states()).containsExactly("R5", "R4", "R3", "R2", "R1", "none");
        assertThat(recency.moved()[0][3]).isEqualTo(1);
        assertThat(recency.moved()[0][0]).isEqualTo(1);
        Migration frequency = migration(base, MigrationBy.FREQUENCY, "2025-06-30", "2025-09-30");
        assertThat(frequency.moved()[4][3]).isEqualTo(1);
        assertThat(frequency.stayed()).isEqualTo(1);
    }

    @Test
    void nobodyIsLostOnTheWay() {
        Samples.check(40, random -> {
            SampleBase made = new SampleBase();
            for (int i = random.nextInt(1, 100); i > 0; i--) {
                String day = LocalDate.ofEpochDay(20_000 + random.nextInt(300)).toString();
                made.visit("c" + random.nextInt(20), "r" + i, day, 100);
            }
            Snapshot snapshot = made.snapshot();
            for (MigrationBy by : MigrationBy.values()) everybodyIsSomewhere(snapshot, by);
        });
    }

    private static void everybodyIsSomewhere(Snapshot snapshot, MigrationBy by) {
        Migration moved = migration(
                snapshot,
                by,
                LocalDate.ofEpochDay(20_150).toString(),
                LocalDate.ofEpochDay(20_300).toString());
        int were = 0;
        int are = 0;
        int found = 0;
        for (int state = 0; state < by.states().size(); state++) {
            were += moved.were(state);
            are += moved.are(state);
            double chances = 0;
            for (int other = 0; other < by.states().size(); other++) {
                chances += moved.chance(state, other, 5);
                assertThat(moved.who(state, other).count()).isEqualTo(moved.moved()[state][other]);
            }
            if (moved.left().contains(state)) found += moved.were(state);
            assertThat(chances).isCloseTo(1, within(1e-9));
        }
        assertThat(were).isEqualTo(snapshot.customers().count()).isEqualTo(are).isEqualTo(found);
        assertThat(moved.stayed()).isLessThanOrEqualTo(moved.known());
    }

    private static Migration migration(Snapshot base, MigrationBy by, String from, String to) {
        ReceiptTotals totals = ReceiptTotals.of(base);
        return Migration.of(
                1,
                by,
                Profile.of(base, totals, (int) LocalDate.parse(from).toEpochDay()),
                Profile.of(base, totals, (int) LocalDate.parse(to).toEpochDay()),
                CUTS);
    }
}
