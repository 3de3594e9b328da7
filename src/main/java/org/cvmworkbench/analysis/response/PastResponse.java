package org.cvmworkbench.analysis.response;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

/// How often customers were written to in past campaigns, and how often they took the offer. This is the gross
/// response: some would have bought anyway.
///
/// @param contacts by customer: campaigns in whose treated arm they were
/// @param responses by customer: those of them they redeemed
public record PastResponse(long version, int[] contacts, int[] responses) {
    private static final String TREATED = "treated";

    /// O(targets + redemptions · log redemptions).
    public static PastResponse of(Snapshot snapshot) {
        Customers customers = snapshot.customers();
        long[] redeemed = redeemed(snapshot);
        int[] contacts = new int[customers.count()];
        int[] responses = new int[customers.count()];
        for (Run run : snapshot.runs(Kind.TARGETS)) {
            int[] campaigns = run.codes("campaign_id");
            int[] codes = run.codes("customer_id");
            int[] arms = run.codes("arm");
            int treated = arms.length == 0
                    ? 0
                    : snapshot.dictionaries().get("targets.arm").codeOf(TREATED);
            for (int row = 0; row < codes.length; row++) {
                int customer = Arrays.binarySearch(customers.codes(), codes[row]);
                boolean written = arms.length == 0 || arms[row] == treated;
                if (customer < 0 || !written) continue;
                contacts[customer]++;
                if (Arrays.binarySearch(redeemed, pair(campaigns[row], codes[row])) >= 0) responses[customer]++;
            }
        }
        return new PastResponse(snapshot.version(), contacts, responses);
    }

    private static long[] redeemed(Snapshot snapshot) {
        LongStream pairs = LongStream.empty();
        for (Run run : snapshot.runs(Kind.REDEMPTIONS)) {
            int[] campaigns = run.codes("campaign_id");
            int[] codes = run.codes("customer_id");
            long[] all = new long[codes.length];
            Arrays.setAll(all, row -> pair(campaigns[row], codes[row]));
            pairs = LongStream.concat(pairs, Arrays.stream(all));
        }
        return pairs.sorted().toArray();
    }

    private static long pair(int campaign, int customer) {
        return (long) campaign << Integer.SIZE | customer;
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
