package org.cvmworkbench.analysis.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;

/// Finds who gets which offer: max Σ net subject to a budget, to messages a customer, to one of the offers that clash
/// and to a supply of each. Prices of the scarce things by Lagrangian relaxation, then greedily what is left of them
/// (Fisher 1981, Management Science 27:1). An offer that does not earn what is paid once for it is not made; of several
/// the worst goes first.
final class Allocator {
    private final Market market;
    private final Limits limits;
    private final Progress progress;

    Allocator(Market market, Limits limits, Progress progress) {
        this.market = market;
        this.limits = limits;
        this.progress = progress;
    }

    /// O(customers · offers · halvings), again for each offer that is not made.
    Allocation allocate() {
        boolean[] open = new boolean[market.size()];
        Arrays.fill(open, true);
        while (fixed(open) > limits.money()) close(open, dearest(open));
        while (true) {
            double[] there = there(open);
            Prices prices = new PriceSearch(market, open, there, progress).feasible();
            Assignment assignment = new Assignment(market, open, there).at(prices);
            int closing = closing(assignment, open);
            if (closing < 0) return answer(assignment, prices, open, there);
            close(open, closing);
        }
    }

    /// The offer that loses most; where none loses, one that nobody gets and money is kept for; −1 where there is none.
    private int closing(Assignment assignment, boolean[] open) {
        int worst = -1;
        double least = 0;
        int idle = -1;
        for (int offer = 0; offer < open.length; offer++) {
            if (!open[offer]) continue;
            double net = assignment.net(offer);
            if (net < least) {
                worst = offer;
                least = net;
            }
            if (assignment.isEmpty(offer) && market.bid(offer).fixedCost() > 0) idle = offer;
        }
        return worst >= 0 ? worst : idle;
    }

    private static void close(boolean[] open, int offer) {
        open[offer] = false;
    }

    private double fixed(boolean[] open) {
        return IntStream.range(0, open.length)
                .filter(offer -> open[offer])
                .mapToDouble(offer -> market.bid(offer).fixedCost())
                .sum();
    }

    private int dearest(boolean[] open) {
        int dearest = -1;
        for (int offer = 0; offer < open.length; offer++) {
            boolean dearer = dearest < 0
                    || market.bid(offer).fixedCost() > market.bid(dearest).fixedCost();
            if (open[offer] && dearer) dearest = offer;
        }
        return dearest;
    }

    private double[] there(boolean[] open) {
        double[] there = new double[1 + market.size()];
        there[0] = limits.money() - fixed(open);
        for (int offer = 0; offer < market.size(); offer++) there[1 + offer] = limits.units(offer);
        return there;
    }

    private Allocation answer(Assignment assignment, Prices prices, boolean[] open, double[] there) {
        List<CustomerSet> chosen = assignment.chosen();
        List<Allocation.Offered> offers = new ArrayList<>();
        double once = 0;
        double spent = 0;
        for (int offer = 0; offer < market.size(); offer++) {
            Bid bid = market.bid(offer);
            if (!assignment.isEmpty(offer)) once += bid.once();
            spent += assignment.cost(offer);
            boolean limited = Double.isFinite(there[1 + offer]);
            offers.add(new Allocation.Offered(
                    bid.name(),
                    bid.candidates().count(),
                    chosen.get(offer),
                    assignment.takers(offer),
                    assignment.cost(offer),
                    assignment.net(offer),
                    limited ? OptionalDouble.of(prices.supply()[offer]) : OptionalDouble.empty()));
        }
        return new Allocation(
                offers,
                alone(chosen),
                spent,
                assignment.net() + once,
                bound(market, prices, open, there) + once,
                limits.budget().isPresent() ? OptionalDouble.of(prices.money()) : OptionalDouble.empty(),
                limits.contacts().isPresent() ? OptionalDouble.of(another(prices, open)) : OptionalDouble.empty());
    }

    private int alone(List<CustomerSet> chosen) {
        CustomerSet all = CustomerSet.none(market.customers());
        for (Bid bid : market.bids()) all = all.or(bid.candidates());
        for (CustomerSet gets : chosen) all = all.and(gets.not());
        return all.count();
    }

    /// The Lagrangian dual: what is taken at the prices, and what the scarce things are worth at them.
    private static double bound(Market market, Prices prices, boolean[] open, double[] there) {
        double bound = market.taken(prices, open).worth();
        for (int place = 0; place < there.length; place++)
            if (prices.at(place) > 0) bound += prices.at(place) * there[place];
        return bound;
    }

    private double another(Prices prices, boolean[] open) {
        return market.withOneMore().taken(prices, open).worth()
                - market.taken(prices, open).worth();
    }
}
