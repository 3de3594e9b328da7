package org.cvmworkbench.analysis.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Upcoming;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.analysis.timing.PurchaseDays;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;

/// When one customer is expected next.
///
/// @param category empty for all visits
/// @param days the customer bought on
/// @param next of this customer alone
/// @param buyer the customer's place in it
public record CardNext(String category, int days, NextPurchases next, int buyer) {
    private static final int CATEGORIES = 3;

    /// All visits, then the categories the customer bought on most days. The first time O(lines), then O(categories).
    ///
    /// @return nothing of who never bought
    public static List<CardNext> of(Dimensions dimensions, int customer) {
        Upcoming upcoming = dimensions.upcoming();
        List<CardNext> rows = new ArrayList<>();
        int buyer = upcoming.visits().buyer(customer);
        if (buyer < 0) return rows;
        int visits = upcoming.visits().gaps()[buyer] + 1;
        rows.add(new CardNext("", visits, upcoming.visits(), buyer));
        Dictionary names =
                dimensions.snapshot().products().attribute("category").dictionary();
        List<PurchaseDays> all = upcoming.days();
        IntStream.range(1, all.size())
                .boxed()
                .map(code -> new Bought(code, all.get(code).count(customer)))
                .filter(bought -> bought.days > 0)
                .sorted(Comparator.comparingInt(Bought::days).reversed().thenComparingInt(Bought::code))
                .limit(CATEGORIES)
                .forEach(bought -> rows.add(
                        new CardNext(names.value(bought.code), bought.days, upcoming.of(bought.code, customer), 0)));
        return rows;
    }

    private record Bought(int code, int days) {}

    public boolean isOverdue() {
        return next.isOverdue(buyer);
    }

    /// The chance that the silence is still a gap.
    public double gap() {
        return next.beyond()[buyer];
    }

    /// Days since the last purchase.
    public int silence() {
        return next.silence()[buyer];
    }

    /// The mean gap in days, shrunk.
    public double rhythm() {
        return next.rhythm()[buyer];
    }

    public int expected() {
        return next.expected()[buyer];
    }

    public int low() {
        return next.low()[buyer];
    }

    public int high() {
        return next.high()[buyer];
    }

    /// The first day to write on; [Column#NO_INT] where there is none.
    public int sendFrom() {
        return next.sendDay(buyer);
    }

    /// The last day to write on, where there is a first.
    public int sendTo() {
        return next.expected()[buyer] - next.request().latest();
    }

    public boolean isSent() {
        return sendFrom() != Column.NO_INT;
    }

    /// Whether the rhythm is more the customer's than the others'.
    public boolean isOwn() {
        return next.isOwn(buyer);
    }
}
