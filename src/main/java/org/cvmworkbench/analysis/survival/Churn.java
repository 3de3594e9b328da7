package org.cvmworkbench.analysis.survival;

import java.util.function.Supplier;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// Churn as it was defined, for each customer of a base: what counts people, draws curves and writes lists
/// asks this one object.
///
/// @param version of the snapshot it was made from
/// @param limit by customer: days of silence that are not churn yet
/// @param alive the chances that [ChurnDefinition.LowChance] is told by; unknown for other definitions
public record Churn(long version, ChurnDefinition definition, Profile profile, int[] limit, Alive alive) {
    /// O(receipts) at most, with a law of repeat buying O(customers · log days).
    ///
    /// @param profile at the day silence is counted to
    /// @param alive is asked for only where churn is told by chance
    public static Churn of(
            Snapshot snapshot,
            ReceiptTotals totals,
            Profile profile,
            ChurnDefinition definition,
            Supplier<Alive> alive) {
        Alive chances = definition instanceof ChurnDefinition.LowChance ? alive.get() : Alive.UNKNOWN;
        int[] limit = new ChurnLimits(snapshot, totals, profile).of(definition, chances);
        return new Churn(snapshot.version(), definition, profile, limit, chances);
    }

    /// By the same definition and law, counted to an earlier day. O(receipts).
    ///
    /// @param earlier at that day
    public Churn on(Snapshot snapshot, ReceiptTotals totals, Profile earlier) {
        return of(snapshot, totals, earlier, definition, () -> {
            VisitDays days = new VisitDays(snapshot.receipts(), totals, earlier.asOf());
            int[] visits = new int[earlier.customers()];
            for (int customer = 0; customer < visits.length; customer++) visits[customer] = days.follow(customer);
            return alive.equals(Alive.UNKNOWN) ? alive : new EarlierAlive(alive, earlier, visits);
        });
    }

    /// Whether the customer, who has visited, has left.
    public boolean has(int customer) {
        return profile.frequency()[customer] > 0 && profile.recency(customer) > limit[customer];
    }

    /// Whether a silence that a visit ended was churn while it lasted.
    ///
    /// @param days of the customer
    /// @param back the visit that ended it, from 1 on
    boolean had(int customer, VisitDays days, int back) {
        int silence = days.day(back) - days.day(back - 1);
        return definition instanceof ChurnDefinition.LowChance(double level)
                ? alive.after(back, days.day(back - 1) - days.day(0), silence) < level
                : silence > limit[customer];
    }

    /// Who has left.
    public CustomerSet churned() {
        return CustomerSet.where(profile.customers(), this::has);
    }

    /// The definition in words, for whatever shows a figure of it.
    public Text said() {
        boolean unfit = definition instanceof ChurnDefinition.LowChance && alive.equals(Alive.UNKNOWN);
        return unfit ? Text.of("churn.chance.unfit", definition.amount()) : definition.said();
    }
}
