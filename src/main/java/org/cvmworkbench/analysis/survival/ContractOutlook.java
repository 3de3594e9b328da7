package org.cvmworkbench.analysis.survival;

import java.util.Optional;
import org.cvmworkbench.model.Text;

/// A curve of who is still a customer, drawn on by the law of contracts (shifted beta-geometric; Fader & Hardie,
/// Journal of Interactive Marketing 21, 2007) in months of 30 days, counted from the day the first could have left:
/// until the silence that is called churn is over, nobody can.
///
/// @param start that day
/// @param ahead nothing where the law says nothing here
/// @param test the same made from the first half of the months, beside the second; nothing where they are too few
/// @param trouble why the law says nothing
public record ContractOutlook(
        int start, Optional<Projection> ahead, Optional<ContractBackTest> test, Optional<Text> trouble) {
    /// Of a month.
    public static final int DAYS = 30;

    private static final int MOST = 12;
    /// Two parameters need as many months.
    private static final int FEWEST = 2;

    /// O(days + months²).
    ///
    /// @param until the last day of the curve that is to be trusted
    /// @param probability that the band holds what will be seen
    public static ContractOutlook of(KaplanMeier curve, int until, double probability) {
        int start = 0;
        while (start < curve.lastSeen() && curve.events()[start] == 0) start++;
        Retention all = Retention.of(curve, start, DAYS);
        Retention seen = all.first(Math.clamp((until - start) / DAYS, 0, all.periods()));
        ContractFit fit = ContractFit.of(seen);
        if (fit.trouble().isPresent()) {
            return new ContractOutlook(start, Optional.empty(), Optional.empty(), fit.trouble());
        }
        Projection ahead = fit.projection(Math.min(MOST, seen.periods()), probability);
        int fitted = seen.periods() - Math.min(MOST, seen.periods() / 2);
        Optional<ContractBackTest> test = fitted < FEWEST
                ? Optional.empty()
                : Optional.of(ContractBackTest.of(seen, fitted, probability))
                        .filter(one -> one.fit().trouble().isEmpty());
        return new ContractOutlook(start, Optional.of(ahead), test, Optional.empty());
    }

    /// The day of a place of `ahead`.
    public int day(Projection projection, int place) {
        return start + (projection.from() + place) * DAYS;
    }
}
