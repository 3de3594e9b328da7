package org.cvmworkbench.analysis.response;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.columns.Snapshot;

/// How often customers were written to in past campaigns, and how often they took the offer. This is the gross
/// response: some would have bought anyway.
///
/// @param contacts by customer: campaigns that were sent to them
/// @param responses by customer: those of them they redeemed
public record PastResponse(long version, int[] contacts, int[] responses) {
    /// Up to a day, as rules count it. O(rows · log rows).
    public static PastResponse of(Snapshot snapshot, int asOf) {
        CampaignPairs sent = CampaignPairs.sent(snapshot, asOf);
        CampaignPairs redeemed = CampaignPairs.redeemed(snapshot, asOf);
        return new PastResponse(
                snapshot.version(),
                sent.byCustomer(snapshot.customers()),
                sent.byCustomer(snapshot.customers(), redeemed));
    }

    /// Whether anybody was ever written to.
    public boolean isKnown() {
        return Arrays.stream(contacts).anyMatch(count -> count > 0);
    }

    /// Contacts and responses of the cells of a grid. O(customers).
    public Cells cells(Profile profile, RfCuts cuts) {
        Cells cells = new Cells(new int[CutPoints.PARTS][CutPoints.PARTS], new int[CutPoints.PARTS][CutPoints.PARTS]);
        for (int customer = 0; customer < contacts.length; customer++) {
            if (contacts[customer] == 0 || profile.frequency()[customer] == 0) continue;
            int row = CutPoints.PARTS - cuts.recency().part(profile.recency(customer));
            int column = cuts.frequency().part(profile.frequency()[customer]) - 1;
            cells.contacts[row][column] += contacts[customer];
            cells.responses[row][column] += responses[customer];
        }
        return cells;
    }

    /// What the cells of a grid come to.
    ///
    /// @param contacts `[recency score - 1][frequency score - 1]`
    /// @param responses the same cells
    public record Cells(int[][] contacts, int[][] responses) {
        /// NaN where nobody was written to.
        public double share(int row, int column) {
            return contacts[row][column] == 0 ? Double.NaN : responses[row][column] / (double) contacts[row][column];
        }
    }
}
