package org.cvmworkbench.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class PastResponseTest {
    private static final Snapshot SNAPSHOT = new SampleBase()
            .visit("a", "1", "2026-01-01", 100)
            .visit("a", "2", "2026-03-01", 100)
            .visit("b", "3", "2026-01-05", 100)
            .visit("c", "4", "2026-02-05", 100)
            .row(Kind.TARGETS, "campaign_id", "x", "customer_id", "a", "arm", "treated")
            .row(Kind.TARGETS, "campaign_id", "y", "customer_id", "a", "arm", "treated")
            .row(Kind.TARGETS, "campaign_id", "x", "customer_id", "b", "arm", "treated")
            .row(Kind.TARGETS, "campaign_id", "x", "customer_id", "c", "arm", "control")
            .row(Kind.REDEMPTIONS, "campaign_id", "x", "customer_id", "a")
            .row(Kind.REDEMPTIONS, "campaign_id", "x", "customer_id", "a")
            .row(Kind.REDEMPTIONS, "campaign_id", "x", "customer_id", "c")
            .snapshot();

    @Test
    void whoWasWrittenToAndTookTheOfferIsCountedOnceACampaign() {
        PastResponse response = PastResponse.of(SNAPSHOT, SNAPSHOT.asOf());
        assertThat(response.isKnown()).isTrue();
        assertThat(response.contacts()).containsExactly(2, 1, 0);
        assertThat(response.responses()).containsExactly(1, 0, 0);
    }

    @Test
    void anyArmButControlIsWrittenToAndRepeatedRowsCountOnce() {
        Snapshot base = new SampleBase()
                .visit("a", "1", "2026-03-01", 100)
                .row(Kind.TARGETS, "campaign_id", "x", "customer_id", "a", "arm", "test")
                .row(Kind.TARGETS, "campaign_id", "x", "customer_id", "a", "arm", "test")
                .row(Kind.TARGETS, "campaign_id", "y", "customer_id", "a", "arm", "")
                .row(Kind.REDEMPTIONS, "campaign_id", "x", "customer_id", "a")
                .snapshot();
        PastResponse response = PastResponse.of(base, base.asOf());
        assertThat(response.contacts()).containsExactly(2);
        assertThat(response.responses()).containsExactly(1);
    }

    @Test
    void aCellHasItsCustomersContacts() {
        Dimensions dimensions = new Dimensions(SNAPSHOT, SNAPSHOT.asOf(), GroupCutoffs.DEFAULT);
        RfCuts cuts = new RfCuts(CutPoints.after(10), CutPoints.after(1));
        PastResponse.Cells cells = PastResponse.of(SNAPSHOT, SNAPSHOT.asOf()).cells(dimensions.profile(), cuts);
        assertThat(cells.share(4, 4)).isEqualTo(0.5);
        assertThat(cells.share(0, 0)).isZero();
        assertThat(cells.share(4, 0)).isNaN();
    }

    @Test
    void withoutCampaignsNothingIsKnown() {
        Snapshot silent = new SampleBase().visit("a", "1", "2026-01-01", 100).snapshot();
        assertThat(PastResponse.of(silent, silent.asOf()).isKnown()).isFalse();
    }
}
