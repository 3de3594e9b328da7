package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// Churn as it was defined, for each customer of a base: what counts people, draws curves and writes lists
/// asks this one object.
///
/// @param version of the snapshot it was made from
/// @param limit by customer: days of silence that are not churn yet
public record Churn(long version, ChurnDefinition definition, Profile profile, int[] limit) {
    /// O(receipts) at most.
    ///
    /// @param profile at the day silence is counted to
    public static Churn of(Snapshot snapshot, ReceiptTotals totals, Profile profile, ChurnDefinition definition) {
        int[] limit = new ChurnLimits(snapshot, totals, profile).of(definition);
        return new Churn(snapshot.version(), definition, profile, limit);
    }

    /// Whether the customer, who has visited, has left.
    public boolean has(int customer) {
        return profile.frequency()[customer] > 0 && profile.recency(customer) > limit[customer];
    }

    /// Who has left.
    public CustomerSet churned() {
        return CustomerSet.where(profile.customers(), this::has);
    }

    /// The definition in words, for whatever shows a figure of it.
    public Text said() {
        return definition.said();
    }
}
