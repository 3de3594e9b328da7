package org.cvmworkbench.analysis.oldnew;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.model.Progress;

/// Old and new customers by eight criteria.
///
/// @param span in which they are looked at
/// @param old how many old customers there are; so `fresh`
/// @param channel most used of all, beside which others are new ways; empty where receipts name none
/// @param claims in the order of the criteria
public record OldNew(long version, Span span, int old, int fresh, String channel, List<Claim> claims) {
    private static final int BETWEEN_LOOKS = 1 << 14;

    public OldNew {
        claims = List.copyOf(claims);
    }

    /// Compares those of `whom`; empty where the base is too short. O(lines of the two periods).
    public static Optional<OldNew> of(Dimensions dimensions, CustomerSet whom, Progress progress) {
        Receipts receipts = dimensions.snapshot().receipts();
        int first = Arrays.stream(receipts.day(), 0, receipts.firstAnonymous())
                .min()
                .orElse(Column.NO_INT);
        if (first == Column.NO_INT) return Optional.empty();
        return Span.of(first, dimensions.asOf()).map(span -> of(dimensions, span, whom, progress));
    }

    private static OldNew of(Dimensions dimensions, Span span, CustomerSet whom, Progress progress) {
        Map<Criterion, RatioSum> old = sums();
        Map<Criterion, RatioSum> fresh = sums();
        TwoPeriods periods = new TwoPeriods(dimensions, span);
        int[] firstVisit = dimensions.profile().firstVisit();
        int olds = 0;
        int news = 0;
        int looked = 0;
        for (int customer : whom.toArray()) {
            if (++looked % BETWEEN_LOOKS == 0) progress.checkCancelled();
            if (!periods.follow(customer)) continue;
            boolean isNew = firstVisit[customer] >= span.firstDays().first();
            if (isNew) news++;
            else olds++;
            periods.tell(isNew ? fresh : old);
        }
        List<Claim> claims = Arrays.stream(Criterion.values())
                .map(one -> Claim.of(one, rate(old, one), rate(fresh, one)))
                .toList();
        return new OldNew(dimensions.snapshot().version(), span, olds, news, periods.mainChannel(), claims);
    }

    private static Map<Criterion, RatioSum> sums() {
        Map<Criterion, RatioSum> sums = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) sums.put(criterion, new RatioSum());
        return sums;
    }

    private static Rate rate(Map<Criterion, RatioSum> sums, Criterion criterion) {
        return sums.getOrDefault(criterion, new RatioSum()).rate();
    }
}
