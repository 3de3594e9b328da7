package org.cvmworkbench.analysis.rules;

import java.util.List;
import java.util.function.Supplier;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.timing.GapLaw;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.analysis.timing.PurchaseDays;
import org.cvmworkbench.analysis.timing.TimingRequest;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Snapshot;

/// When customers are expected next, in all and by category: each answer is computed when it is first asked for and
/// kept. Of categories only the days and the laws are kept, and the answers of the last few. Safe on any thread.
public final class Upcoming {
    private static final int LAWS_KEPT = 200;
    private static final int ANSWERS_KEPT = 4;

    private final int asOf;
    private final Dictionary categories;
    private final Lazy<NextPurchases> visits;
    private final Lazy<List<PurchaseDays>> days;
    private final Kept<Integer, GapLaw> laws = new Kept<>(LAWS_KEPT);
    private final Kept<Integer, NextPurchases> answers = new Kept<>(ANSWERS_KEPT);

    Upcoming(Snapshot snapshot, int asOf, Supplier<ReceiptTotals> totals) {
        this.asOf = asOf;
        this.categories = snapshot.products().attribute("category").dictionary();
        this.visits = new Lazy<>(
                () -> NextPurchases.of(PurchaseDays.ofVisits(snapshot, totals.get(), asOf), asOf, TimingRequest.USUAL));
        this.days = new Lazy<>(() -> PurchaseDays.ofCategories(snapshot, asOf));
    }

    /// In all visits. The first time O(receipts).
    public NextPurchases visits() {
        return visits.get();
    }

    /// In the purchases of a category, which nobody has of one that is not in the base; in all visits where it is
    /// empty. The first time O(lines).
    public NextPurchases of(String category) {
        if (category.isEmpty()) return visits();
        int code = categories.codeOf(category);
        return answers.get(code, () -> NextPurchases.of(days(code), asOf, TimingRequest.USUAL, law(code)));
    }

    /// In the purchases of a category by one customer. The first time O(lines).
    ///
    /// @param code of the category
    public NextPurchases of(int code, int customer) {
        return NextPurchases.of(days(code).of(customer), asOf, TimingRequest.USUAL, law(code));
    }

    /// When customers bought of each category, by its code. The first time O(lines).
    public List<PurchaseDays> days() {
        return days.get();
    }

    /// Of a category that is not in the base nobody ever bought.
    private PurchaseDays days(int code) {
        return days().get(Math.max(0, code));
    }

    private GapLaw law(int code) {
        return laws.get(code, () -> GapLaw.of(days(code), asOf));
    }
}
