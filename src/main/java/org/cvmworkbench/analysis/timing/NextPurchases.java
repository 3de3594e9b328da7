package org.cvmworkbench.analysis.timing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;

/// When each customer is expected next: in the visits of a base, or in the purchases of one category. Index
/// of all arrays is the buyer, whose customer is in `days`. Whoever bought but once goes by the others'
/// rhythm.
///
/// @param asOf the day silences are counted to
/// @param gaps between the days seen of each, 0 of one day
/// @param silence days since the last
/// @param rhythm the mean gap in days, shrunk
/// @param beyond the chance that a gap of the customer is longer than the silence
/// @param low the first day of the band, days since 1970-01-01
/// @param expected the median of the days the next purchase may come on
/// @param high the last day of the band
/// @param within the chance, if the customer keeps to the law, that the next purchase falls into that part of the band
///     that ends within the window of the request
public record NextPurchases(
        PurchaseDays days,
        int asOf,
        TimingRequest request,
        GapLaw law,
        int[] gaps,
        int[] silence,
        double[] rhythm,
        double[] beyond,
        int[] low,
        int[] expected,
        int[] high,
        double[] within) {
    /// O(days bought on + buyers), on all processors.
    ///
    /// @param asOf days after it are not looked at
    public static NextPurchases of(PurchaseDays days, int asOf, TimingRequest request) {
        return of(days, asOf, request, GapLaw.of(days, asOf));
    }

    /// By a law that was fitted before, on more customers perhaps. O(days bought on + buyers), on all processors.
    ///
    /// @param asOf days after it are not looked at
    public static NextPurchases of(PurchaseDays days, int asOf, TimingRequest request, GapLaw law) {
        int buyers = days.buyers().length;
        NextPurchases next = new NextPurchases(
                days,
                asOf,
                request,
                law,
                new int[buyers],
                new int[buyers],
                new double[buyers],
                new double[buyers],
                new int[buyers],
                new int[buyers],
                new int[buyers],
                new double[buyers]);
        int most = IntStream.range(0, buyers)
                .map(buyer -> days.first()[buyer + 1] - days.first()[buyer])
                .max()
                .orElse(0);
        Residuals residuals = new Residuals(next.law, most);
        Parts.each(buyers, (from, to) -> {
            for (int buyer = from; buyer < to; buyer++) next.tell(buyer, residuals);
        });
        return next;
    }

    /// Nothing is told of who has not bought by then.
    private void tell(int buyer, Residuals residuals) {
        int from = days.first()[buyer];
        int to = days.to(buyer, asOf);
        if (to == from) {
            silence[buyer] = Column.NO_INT;
            return;
        }
        gaps[buyer] = to - from - 1;
        silence[buyer] = asOf - days.day()[to - 1];
        Residuals.Silence law = residuals.of(gaps[buyer], days.day()[to - 1] - days.day()[from]);
        double rest = (1 - request.band()) / 2;
        rhythm[buyer] = law.rhythm();
        beyond[buyer] = law.beyond(silence[buyer]);
        low[buyer] = day(Math.floor(law.left(silence[buyer], 1 - rest)));
        expected[buyer] = day(Math.rint(law.left(silence[buyer], 0.5)));
        high[buyer] = day(Math.ceil(law.left(silence[buyer], rest)));
        int last = Math.min(high[buyer], asOf + request.window());
        if (last >= low[buyer]) within[buyer] = between(law, silence[buyer], low[buyer] - asOf, last - asOf);
    }

    /// The chance that a purchase comes on one of these days from the as-of day, after such a silence. A day is what is
    /// nearest to it.
    private static double between(Residuals.Silence law, int silence, int from, int to) {
        double sooner = from == 1 ? law.beyond(silence) : law.beyond(silence + from - 0.5);
        double lasts = law.beyond(silence);
        return lasts <= 0 ? 0 : Math.clamp((sooner - law.beyond(silence + to + 0.5)) / lasts, 0, 1);
    }

    /// No sooner than tomorrow.
    private int day(double ahead) {
        return asOf + (int) Math.clamp(ahead, 1, 100_000);
    }

    /// Whether the customer had bought by the as-of day.
    public boolean isKnown(int buyer) {
        return silence[buyer] != Column.NO_INT;
    }

    /// Whether the rhythm is more the customer's than the others'.
    public boolean isOwn(int buyer) {
        return law.k() * gaps[buyer] >= law.r();
    }

    /// Whether the silence is too long to be a gap.
    public boolean isOverdue(int buyer) {
        return isKnown(buyer) && beyond[buyer] < request.overdue();
    }

    /// The customers to win back rather than to remind.
    ///
    /// @param customers of the snapshot
    public CustomerSet overdue(int customers) {
        long[] words = new long[(customers + 63) >>> 6];
        for (int buyer = 0; buyer < silence.length; buyer++) {
            int customer = days.buyers()[buyer];
            if (isOverdue(buyer)) words[customer >>> 6] |= 1L << customer;
        }
        return CustomerSet.ofWords(words, customers);
    }

    /// The day the customer is expected on; [Column#NO_INT] for who is overdue, of whom nothing is told.
    public int expectedDay(int buyer) {
        return !isKnown(buyer) || isOverdue(buyer) ? Column.NO_INT : expected[buyer];
    }

    /// The place of a customer among the buyers, negative of nobody. O(log buyers).
    public int buyer(int customer) {
        return Arrays.binarySearch(days.buyers(), customer);
    }

    /// The first day to send on; [Column#NO_INT] for who is overdue, or comes too soon for a message to
    /// matter.
    public int sendDay(int buyer) {
        if (!isKnown(buyer) || isOverdue(buyer)) return Column.NO_INT;
        int first = Math.max(asOf + 1, expected[buyer] - request.earliest());
        return first <= expected[buyer] - request.latest() ? first : Column.NO_INT;
    }

    /// How many messages are due on each day.
    public SendCalendar calendar() {
        return SendCalendar.of(this);
    }
}
