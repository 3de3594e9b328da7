package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;

/// Targets and redemptions against campaigns, customers and receipts.
final class CampaignJoins {
    private final Snapshot snapshot;

    CampaignJoins(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// O(rows).
    List<Finding> findings() {
        Dictionary campaigns = snapshot.dictionaries().get("campaign");
        boolean[] told = new boolean[campaigns.size()];
        int known = 0;
        for (Run run : snapshot.runs(Kind.CAMPAIGNS)) {
            for (int code : run.codes("campaign_id")) {
                if (code > 0 && !told[code]) known++;
                told[code] = true;
            }
        }
        boolean[] chosen = new boolean[campaigns.size()];
        Count unknown = new Count();
        Count strangers = new Count();
        int rows = 0;
        boolean[] customers = known(snapshot);
        for (Run run : rows()) {
            for (int code : run.codes("campaign_id")) {
                chosen[code] = true;
                if (!told[code]) unknown.add(() -> Witness.word(campaigns.value(code), Text.of("health.says.number")));
            }
            unknownCustomers(run, customers, snapshot, strangers);
            rows += run.rows();
        }
        Count idle = new Count();
        for (int code = 1; code < told.length; code++) {
            int which = code;
            if (told[code] && !chosen[code]) {
                idle.add(() -> Witness.word(campaigns.value(which), Text.of("health.says.rows", 0)));
            }
        }
        return List.of(
                unknown.finding(HealthCheck.UNKNOWN_CAMPAIGNS, rows),
                idle.finding(HealthCheck.IDLE_CAMPAIGNS, known),
                strangers.finding(HealthCheck.UNKNOWN_TARGETS, rows),
                redeemed());
    }

    private List<Run> rows() {
        List<Run> rows = new ArrayList<>(snapshot.runs(Kind.TARGETS));
        rows.addAll(snapshot.runs(Kind.REDEMPTIONS));
        return rows;
    }

    private Finding redeemed() {
        Dictionary numbers = snapshot.dictionaries().get("receipt");
        List<Run> runs = snapshot.runs(Kind.REDEMPTIONS);
        Count count = new Count();
        int rows = 0;
        if (runs.isEmpty()) return count.finding(HealthCheck.UNKNOWN_REDEEMED, 0);
        boolean[] there = new boolean[numbers.size()];
        for (int code : snapshot.receipts().number().codes()) there[code] = true;
        for (Run run : runs) {
            for (int code : run.codes("receipt_id")) {
                if (code == 0) continue;
                rows++;
                if (there[code]) continue;
                count.add(() -> new Example("", numbers.value(code), Column.NO_INT, "", Text.of("health.says.number")));
            }
        }
        return count.finding(HealthCheck.UNKNOWN_REDEEMED, rows);
    }

    /// Whether the base has a customer, by code.
    static boolean[] known(Snapshot snapshot) {
        boolean[] known = new boolean[snapshot.customers().dictionary().size()];
        for (int code : snapshot.customers().codes()) known[code] = true;
        return known;
    }

    static void unknownCustomers(Run run, boolean[] known, Snapshot snapshot, Count count) {
        Dictionary keys = snapshot.customers().dictionary();
        for (int code : run.codes("customer_id")) {
            if (known[code]) continue;
            count.add(() -> new Example(keys.value(code), "", Column.NO_INT, "", Text.of("health.says.number")));
        }
    }
}
