package org.cvmworkbench.analysis.allocation;

import java.util.Arrays;
import org.cvmworkbench.model.Progress;

/// Finds the prices at which no more is taken than there is, one scarce thing after the other, by halving, until none
/// moves: coordinate descent on the Lagrangian dual (Everett 1963, Operations Research 11:399), which is convex and
/// whose value bounds any allocation from above.
final class PriceSearch {
    private static final int ROUNDS = 12;
    private static final int HALVINGS = 40;
    private static final double SAME = 1e-6;
    private static final double RAISE = 1e-3;
    private static final double LEAST = 1e-6;

    private final Market market;
    private final boolean[] open;
    private final double[] there;
    private final Progress progress;

    /// @param there of money, then by offer
    PriceSearch(Market market, boolean[] open, double[] there, Progress progress) {
        this.market = market;
        this.open = open;
        this.there = there;
        this.progress = progress;
    }

    /// Prices that keep within all limits. O(customers · offers · 40) a scarce thing and round.
    Prices feasible() {
        Prices prices = Prices.free(market.size());
        long scarce = Arrays.stream(there).filter(Double::isFinite).count();
        for (int round = 0; round < (scarce > 1 ? ROUNDS : 1); round++) {
            Prices before = prices;
            for (int place = 0; place < there.length; place++) {
                if (Double.isFinite(there[place])) prices = prices.with(place, price(prices, place));
            }
            if (same(before, prices)) break;
        }
        return dearer(prices);
    }

    /// What one thing's price drives away may run into another: prices then only rise, until all limits hold.
    private Prices dearer(Prices found) {
        Prices prices = found;
        boolean holds = false;
        for (double raise = RAISE; !holds; raise *= 2) {
            holds = true;
            for (int place = 0; place < there.length; place++) {
                if (fits(prices, place)) continue;
                holds = false;
                prices = prices.with(place, Math.max(LEAST, prices.at(place) * (1 + raise)));
            }
        }
        return prices;
    }

    private boolean same(Prices before, Prices after) {
        for (int place = 0; place < there.length; place++) {
            double moved = Math.abs(before.at(place) - after.at(place));
            if (moved > SAME * Math.max(1e-9, after.at(place))) return false;
        }
        return true;
    }

    /// The least price of one thing at which there is enough of it, sought around the last one.
    private double price(Prices prices, int place) {
        if (fits(prices.with(place, 0), place)) return 0;
        double high = prices.at(place) > 0 ? prices.at(place) : 1;
        double low = 0;
        if (fits(prices.with(place, high), place)) {
            for (int quarter = 0; quarter < HALVINGS && low == 0; quarter++) {
                if (fits(prices.with(place, high / 4), place)) high /= 4;
                else low = high / 4;
            }
        } else {
            for (int doubling = 0; doubling < HALVINGS && !fits(prices.with(place, high), place); doubling++) {
                low = high;
                high *= 4;
            }
        }
        for (int halving = 0; halving < HALVINGS && high - low > SAME * high / 10; halving++) {
            double middle = (low + high) / 2;
            if (fits(prices.with(place, middle), place)) high = middle;
            else low = middle;
        }
        return high;
    }

    private boolean fits(Prices prices, int place) {
        progress.checkCancelled();
        return market.taken(prices, open).of(place) <= there[place];
    }
}
