package org.cvmworkbench.analysis.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

/// The campaigns one customer was chosen for.
final class CardCampaigns {
    private final Snapshot snapshot;
    private final int code;

    private CardCampaigns(Snapshot snapshot, int code) {
        this.snapshot = snapshot;
        this.code = code;
    }

    /// O(targets).
    ///
    /// @param code of the customer's key
    static List<CardCampaign> of(Snapshot snapshot, int code) {
        return new CardCampaigns(snapshot, code).all();
    }

    private List<CardCampaign> all() {
        List<CardCampaign> campaigns = new ArrayList<>();
        for (Run run : snapshot.runs(Kind.TARGETS)) {
            int[] customers = run.codes("customer_id");
            for (int row = 0; row < customers.length; row++) {
                if (customers[row] == code) campaigns.add(campaign(run, row));
            }
        }
        campaigns.sort(Comparator.comparingInt(CardCampaign::sent).reversed().thenComparing(CardCampaign::campaign));
        return campaigns;
    }

    private CardCampaign campaign(Run run, int row) {
        int campaign = run.codes("campaign_id")[row];
        int[] arms = run.codes("arm");
        int[] sent = run.ints("sent");
        return new CardCampaign(
                dictionary("campaign").value(campaign),
                name(campaign),
                arms.length == 0 ? "" : dictionary("targets.arm").value(arms[row]),
                sent.length == 0 ? Column.NO_INT : sent[row],
                redeemed(campaign));
    }

    private String name(int campaign) {
        for (Run run : snapshot.runs(Kind.CAMPAIGNS)) {
            int[] keys = run.codes("campaign_id");
            int[] names = run.codes("name");
            for (int row = 0; row < names.length; row++) {
                if (keys[row] == campaign) return dictionary("campaigns.name").value(names[row]);
            }
        }
        return "";
    }

    private boolean redeemed(int campaign) {
        for (Run run : snapshot.runs(Kind.REDEMPTIONS)) {
            int[] keys = run.codes("campaign_id");
            int[] customers = run.codes("customer_id");
            for (int row = 0; row < keys.length; row++) {
                if (keys[row] == campaign && customers[row] == code) return true;
            }
        }
        return false;
    }

    private Dictionary dictionary(String name) {
        return snapshot.dictionaries().get(name);
    }
}
