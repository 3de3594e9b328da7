package org.cvmworkbench.analysis.value;

import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// What customers will still bring: a law of repeat buying and a law of spend, fitted to what they did until a day.
///
/// @param version of the snapshot it was made from
/// @param measure what money is: margin only where costs are known
/// @param people who had come until then
/// @param soFar what they have brought until then, after returns, in hundredths
/// @param repeat the law of visits, times in days
/// @param ahead what it foretells; nothing where it does not fit
/// @param holdout what came then; nothing where the base ends on that day
public record Value(
        long version,
        ValueRequest request,
        ValueMeasure measure,
        long people,
        long visits,
        long soFar,
        RepeatFit repeat,
        SpendFit spend,
        Fitness fitness,
        Optional<Ahead> ahead,
        Optional<Holdout> holdout) {
    /// What is foretold.
    public record Ahead(Totals totals, CustomerValues customers) {}

    /// O(receipts + rows), the rows some 40 times.
    public static Value of(Snapshot snapshot, ReceiptTotals totals, ValueRequest request) {
        return new Valuation(snapshot, totals, request).value();
    }

    /// The law of visits alone, times in days; nothing where it does not fit. O(receipts + rows), the rows some 40
    /// times.
    public static Optional<BuyingLaw> law(Snapshot snapshot, ReceiptTotals totals, ValueRequest request) {
        return new Valuation(snapshot, totals, request).law();
    }

    /// Why nothing is foretold.
    ///
    /// @throws IllegalStateException where something is
    public Text reason() {
        if (repeat.fit() instanceof Fit.Unfit(Text reason)) return reason;
        throw new IllegalStateException("it fits");
    }

    /// The law of visits, times in days; nothing where it does not fit.
    public Optional<BuyingLaw> law() {
        return repeat.law();
    }

    /// The law of visits with its times in the unit that was asked for; nothing where it does not fit.
    public Optional<Fit.Fitted> repeatInUnit() {
        if (!(repeat.fit() instanceof Fit.Fitted fitted)) return Optional.empty();
        return Optional.of(repeat.model().in(request.horizon().unit(), fitted, visits));
    }
}
