package org.cvmworkbench.analysis.uptake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;

/// p₀: the receipts that qualify which each customer of an audience makes in the days of an offer without it.
///
/// A law of repeat buying tells the visits, each customer's own habits, shrunk to those of all, which of them qualify;
/// the total is corrected by what the same forecast was off on earlier days, for everybody and for those who would have
/// been the audience then: the same weeks of last year, and the windows right before.
public final class Baseline {
    private final CustomerSet audience;
    private final Anticipated anticipated;
    private final Replays replays;
    private final Replays.Factor factor;

    private Baseline(CustomerSet audience, Anticipated anticipated, Replays replays) {
        this.audience = audience;
        this.anticipated = anticipated;
        this.replays = replays;
        this.factor = replays.factor();
    }

    /// What a baseline is asked of.
    ///
    /// @param law      times in days
    /// @param audience on an earlier day or today, as it was known then
    public record Question(
            Snapshot snapshot,
            ReceiptTotals totals,
            BuyingLaw law,
            QualifyingReceipts qualifying,
            IntFunction<CustomerSet> audience,
            int asOf,
            OfferDays days) {
        private Anticipated on(int day) {
            return Anticipated.of(snapshot, totals, law, qualifying, days.after(day));
        }

        private Replay replay(Replay.Day day) {
            Anticipated then = on(day.until());
            CustomerSet all = CustomerSet.all(snapshot.customers().count());
            return new Replay(
                    day.until(), day.lastYear(), count(then, audience.apply(day.until()), day), count(then, all, day));
        }

        private Replay.Count count(Anticipated then, CustomerSet whom, Replay.Day day) {
            int from = day.until() + days.lead() + 1;
            int to = day.until() + days.end();
            return new Replay.Count(
                    then.total(whom), Replay.actual(snapshot.receipts(), totals, qualifying, whom, from, to));
        }

        private int firstDay() {
            return totals.firstVisit(snapshot.receipts()).orElse(asOf);
        }
    }

    /// O(receipts) for today and each of up to four earlier days.
    public static Baseline of(Question question) {
        List<Replay> windows = new ArrayList<>();
        for (Replay.Day day : Replay.days(question.asOf(), question.firstDay(), question.days()))
            windows.add(question.replay(day));
        return new Baseline(
                question.audience().apply(question.asOf()), question.on(question.asOf()), new Replays(windows));
    }

    /// Expected receipts of one customer.
    public double receipts(int customer) {
        return anticipated.receipts(customer) * Math.exp(factor.log());
    }

    public double alive(int customer) {
        return anticipated.visits().alive(customer);
    }

    /// Whether he has ever bought what the offer is about.
    public boolean isKnown(int customer) {
        return anticipated.affinity().isKnown(customer);
    }

    public CustomerSet audience() {
        return audience;
    }

    public Replays replays() {
        return replays;
    }

    /// Of all of them together.
    public double total() {
        return anticipated.total(audience) * Math.exp(factor.log());
    }

    /// The standard deviation of the total: chance, and what the past was off by.
    public double sd() {
        double scale = Math.exp(factor.log());
        double chance = anticipated.chance(audience) * scale * scale;
        double total = total();
        return Math.sqrt(Math.max(total, chance) + total * total * Math.expm1(factor.variance()));
    }
}
