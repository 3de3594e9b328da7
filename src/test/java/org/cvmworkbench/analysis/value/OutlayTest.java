package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlayTest {
    private static final Map<String, String> FILES = Map.of(
            "products.csv", """
            product_id,name,category,unit_cost
            wine,Wine,Drinks,6
            tea,Tea,Drinks,1
            bread,Bread,Food,1
            """, "receipts.csv", """
            receipt_id,customer_id,time,product_id,quantity,price,discount,amount
            r1,a,2026-01-01,wine,1,10,0,10
            r2,a,2026-02-01,wine,1,10,2,8
            r3,a,2026-03-01,bread,1,5,1,4
            r4,b,2026-01-15,tea,1,5,0,5
            """, "campaigns.csv", """
            campaign_id,name,mechanic,depth,category,channel,start,days,contact_cost
            wine,Wine 20 % off,discount,0.2,Drinks,email,2026-02-01,14,0.25
            points,Points,points,0.1,,sms,2026-03-01,14,2.5
            free,Free,information,0,,email,2026-01-10,14,
            """, "targets.csv", """
            campaign_id,customer_id,arm,sent
            wine,a,treated,2026-01-30
            wine,b,treated,2026-01-30
            points,a,control,2026-02-20
            points,b,treated,2026-01-15
            free,a,treated,2026-01-10
            """, "redemptions.csv", """
            campaign_id,customer_id,receipt_id,date,reward
            wine,a,r2,2026-02-01,2
            points,a,r3,2026-03-01,1.5
            """);

    @TempDir
    private Path folder = Path.of("");

    private Snapshot snapshot(Map<String, String> files) throws Exception {
        List<ImportRequest> requests = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            requests.add(ImportRequest.of(Files.writeString(folder.resolve(file.getKey()), file.getValue())));
        }
        Path base = folder.resolve("base");
        Importing.into(base, requests, Optional.empty(), Progress.NONE);
        return OpenBase.read(base, Progress.NONE).snapshot();
    }

    private static Outlay outlay(Snapshot snapshot, int asOf) {
        return Outlay.of(snapshot, Profile.of(snapshot, ReceiptTotals.of(snapshot), asOf));
    }

    @Test
    void rewardsAndContactsFromTheFirstToTheLastVisitAreCounted() throws Exception {
        Snapshot snapshot = snapshot(FILES);
        int a = snapshot.customers().find("a").orElseThrow();
        int b = snapshot.customers().find("b").orElseThrow();
        Outlay outlay = outlay(snapshot, snapshot.asOf());
        assertThat(outlay.campaigns()).isTrue();
        // the 2 off the wine are in its price; the points are not, as there is only 1 off the bread
        assertThat(outlay.inPrice()).isEqualTo(200);
        assertThat(outlay.incentives()[a]).isEqualTo(150);
        // as control a was sent no points; b came last before the wine was offered
        assertThat(outlay.contacts()[a]).isEqualTo(25);
        assertThat(outlay.contacts()[b]).isEqualTo(250);
        assertThat(outlay.outside()).isEqualTo(25);
        assertThat(outlay.unpriced()).isEqualTo(1);
    }

    /// Whoever is written to by two campaigns and redeems both costs two contacts, and a reminder is one more; a row
    /// that is there twice, in a file or in two, is one.
    @Test
    void aContactIsCountedOnce() throws Exception {
        Map<String, String> files = new HashMap<>(FILES);
        String again = """
            wine,a,treated,2026-01-30
            points,a,treated,2026-02-20
            points,a,treated,2026-02-20
            points,a,treated,2026-02-25
            """;
        files.put("targets.csv", FILES.get("targets.csv") + again);
        files.put("more-targets.csv", "campaign_id,customer_id,arm,sent\n" + again);
        files.put("more-campaigns.csv", FILES.get("campaigns.csv").replace("Points,", "Many points,"));
        Snapshot snapshot = snapshot(files);
        int a = snapshot.customers().find("a").orElseThrow();
        assertThat(outlay(snapshot, snapshot.asOf()).contacts()[a]).isEqualTo(25 + 2 * 250);
    }

    @Test
    void whatIsAfterTheDayIsNotLookedAt() throws Exception {
        Snapshot snapshot = snapshot(FILES);
        int a = snapshot.customers().find("a").orElseThrow();
        Outlay outlay = outlay(snapshot, snapshot.asOf() - 20);
        assertThat(outlay.incentives()[a]).isZero();
        assertThat(outlay.inPrice()).isEqualTo(200);
    }

    @Test
    void withoutCampaignsThereIsNothingToTakeOff() throws Exception {
        Snapshot snapshot = snapshot(Map.of("receipts.csv", FILES.get("receipts.csv")));
        Outlay outlay = outlay(snapshot, snapshot.asOf());
        assertThat(outlay.campaigns()).isFalse();
        assertThat(outlay.incentives()).containsOnly(0);
        assertThat(outlay.contacts()).containsOnly(0);
    }

    @Test
    void lifetimeIsWhatIsLeftAndWhatIsToCome() {
        Lifetime one = new Lifetime(1, 100, 5, 2, new Foreseen(40, 10, 90));
        Lifetime other = new Lifetime(2, 50, 0, 1, new Foreseen(10, 5, 20));
        assertThat(one.soFar()).isEqualTo(93);
        assertThat(one.total()).isEqualTo(new Foreseen(133, 103, 183));
        Lifetime both = Lifetime.all(List.of(one, other), new Foreseen(50, 30, 80));
        assertThat(both.customers()).isEqualTo(3);
        assertThat(both.soFar()).isEqualTo(142);
        assertThat(both.total().mean()).isEqualTo(192);
    }

    @Test
    void theAllowableCostIsTheIncrementTimesTheShare() {
        Lifetime two = new Lifetime(2, 0, 0, 0, new Foreseen(200, 100, 400));
        Foreseen each = new Allowance(0.1, 0.5).each(two);
        assertThat(each.mean()).isCloseTo(5, within(1e-12));
        assertThat(each.p10()).isCloseTo(2.5, within(1e-12));
        assertThat(each.p90()).isCloseTo(10, within(1e-12));
    }
}
