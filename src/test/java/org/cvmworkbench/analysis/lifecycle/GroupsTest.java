package org.cvmworkbench.analysis.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-30");

    @Test
    void silenceIsMeasuredInTheOwnRhythm() {
        SampleBase base = new SampleBase();
        // every 20 days: active until 40 days of silence, churned after 60
        regular(base, "at 40", 20, 40);
        regular(base, "at 41", 20, 41);
        regular(base, "at 60", 20, 60);
        regular(base, "at 61", 20, 61);
        // every 5 days: 30 days are the least for active, 60 for churned
        regular(base, "quick at 30", 5, 30);
        regular(base, "quick at 31", 5, 31);
        regular(base, "quick at 60", 5, 60);
        regular(base, "quick at 61", 5, 61);
        Map<String, Group> groups = groups(base);
        assertThat(groups)
                .containsEntry("at 40", Group.ACTIVE)
                .containsEntry("at 41", Group.SLIPPING)
                .containsEntry("at 60", Group.SLIPPING)
                .containsEntry("at 61", Group.CHURNED)
                .containsEntry("quick at 30", Group.ACTIVE)
                .containsEntry("quick at 31", Group.SLIPPING)
                .containsEntry("quick at 60", Group.SLIPPING)
                .containsEntry("quick at 61", Group.CHURNED);
    }

    @Test
    void aSlowActiveCustomerIsRare() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 8; i++) regular(base, "quick " + i, 5, 3);
        regular(base, "slow", 90, 10);
        assertThat(groups(base)).containsEntry("slow", Group.RARE).containsEntry("quick 1", Group.ACTIVE);
    }

    @Test
    void aFirstVisitIsNewWhileItIsRecent() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 5; i++) regular(base, "steady " + i, 20, 3);
        base.visit("fresh", "f", AS_OF.minusDays(12).toString(), 100);
        base.visit("once, 40 days ago", "o", AS_OF.minusDays(40).toString(), 100);
        base.visit("once, 50 days ago", "p", AS_OF.minusDays(50).toString(), 100);
        base.visit("once, long ago", "l", AS_OF.minusDays(300).toString(), 100);
        base.visit("twice this week", "t1", AS_OF.minusDays(4).toString(), 100);
        base.visit("twice this week", "t2", AS_OF.minusDays(1).toString(), 100);
        base.row(Kind.CUSTOMERS, "customer_id", "never", "city", "Omsk");
        assertThat(groups(base))
                .containsEntry("fresh", Group.NEW)
                .containsEntry("once, 40 days ago", Group.NEW)
                .containsEntry("once, 50 days ago", Group.SLIPPING)
                .containsEntry("once, long ago", Group.CHURNED)
                .containsEntry("twice this week", Group.NEW)
                .containsEntry("never", Group.NONE);
    }

    private static void regular(SampleBase base, String customer, int rhythm, int silence) {
        for (int visit = 0; visit < 6; visit++) {
            LocalDate day = AS_OF.minusDays(silence + (long) rhythm * (5 - visit));
            base.visit(customer, customer + visit, day.toString(), 100);
        }
    }

    private static Map<String, Group> groups(SampleBase base) {
        Snapshot snapshot = base.snapshot();
        Profile profile = Profile.of(snapshot, ReceiptTotals.of(snapshot), (int) AS_OF.toEpochDay());
        Groups groups = Groups.of(profile, GroupCutoffs.DEFAULT);
        Map<String, Group> byKey = new HashMap<>();
        for (int customer = 0; customer < snapshot.customers().count(); customer++) {
            byKey.put(snapshot.customers().key(customer), groups.of(customer));
        }
        return byKey;
    }
}
