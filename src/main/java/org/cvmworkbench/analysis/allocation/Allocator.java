package org.cvmworkbench.analysis.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;

/// Finds who gets which offer: max Σ net subject to a budget, to messages a customer, to one of the offers that clash
/// and to a supply of each. Prices of the scarce things by Lagrangian relaxation, then greedily what is left of them
/// (Fisher 1981, Management Science 27:1). Which offers are made for which money is paid once is tried out: all
/// choices where there are few, otherwise one more or one less as long as that brings more.
final class Allocator {
    /// Offers with a fixed cost of which all choices are tried.
    private static final int FEW = 4;

    private final Market market;
    private final Limits limits;
    private final Progress progress;

    Allocator(Market market, Limits limits, Progress progress) {
        this.market = market;
        this.limits = limits;
        this.progress = progress;
    }

    /// O(customers · offers · halvings) for each choice of offers that money is paid once for: 2ᵏ, or k² where k is
    /// above four.
    Allocation allocate() {
        List<Integer> costly = IntStream.range(0, market.size())
                .filter(offer -> market.bid(offer).fixedCost() > 0)
                .boxed()
                .toList();
        return costly.size() <= FEW ? bestOfAll(costly) : climbed(costly);
    }

    private Allocation bestOfAll(List<Integer> costly) {
        Solved best = solved(open(costly, 0));
        double most = best.most();
        for (int made = 1; made < 1 << costly.size(); made++) {
            boolean[] open = open(costly, made);
            if (fixed(open) > limits.money()) continue;
            Solved other = solved(open);
            most = Math.max(most, other.most());
            if (other.net() > best.net()) best = other;
        }
        return answer(best, most);
    }

    private boolean[] open(List<Integer> costly, int made) {
        boolean[] open = new boolean[market.size()];
        Arrays.fill(open, true);
        for (int place = 0; place < costly.size(); place++) open[costly.get(place)] = (made >> place & 1) == 1;
        return open;
    }

    /// Its bound is that of all offers with nothing paid for any.
    private Allocation climbed(List<Integer> costly) {
        Solved best = solved(open(costly, 0));
        Optional<Solved> next = Optional.of(best);
        while (next.isPresent()) {
            best = next.get();
            next = better(best, costly);
        }
        boolean[] all = new boolean[market.size()];
        Arrays.fill(all, true);
        double[] there = there(limits.money());
        Prices prices = new PriceSearch(market, all, there, progress).feasible();
        return answer(best, bound(prices, all, there) + received(all));
    }

    /// One offer more or less, which brings most; nothing where none brings more.
    private Optional<Solved> better(Solved than, List<Integer> costly) {
        Optional<Solved> best = Optional.empty();
        for (int offer : costly) {
            boolean[] open = than.open().clone();
            open[offer] = !open[offer];
            if (fixed(open) > limits.money()) continue;
            Solved other = solved(open);
            if (other.net() > best.map(Solved::net).orElse(than.net())) best = Optional.of(other);
        }
        return best;
    }

    private Solved solved(boolean[] open) {
        double[] there = there(limits.money() - fixed(open));
        Prices prices = new PriceSearch(market, open, there, progress).feasible();
        Assignment assignment = new Assignment(market, open, there).at(prices);
        double most = bound(prices, open, there) + received(open) - fixed(open);
        return new Solved(open, prices, assignment, most);
    }

    /// Who gets what where these offers may be made.
    ///
    /// @param most what no assignment of these offers can exceed
    private record Solved(boolean[] open, Prices prices, Assignment assignment, double most) {
        double net() {
            return IntStream.range(0, open.length).mapToDouble(assignment::net).sum();
        }
    }

    private double fixed(boolean[] open) {
        return IntStream.range(0, open.length)
                .filter(offer -> open[offer])
                .mapToDouble(offer -> market.bid(offer).fixedCost())
                .sum();
    }

    /// Received once, if anybody gets the offer.
    private double received(boolean[] open) {
        return IntStream.range(0, open.length)
                .filter(offer -> open[offer])
                .mapToDouble(offer -> Math.max(0, market.bid(offer).funding()))
                .sum();
    }

    private double[] there(double money) {
        double[] there = new double[1 + market.size()];
        there[0] = money;
        for (int offer = 0; offer < market.size(); offer++) there[1 + offer] = limits.units(offer);
        return there;
    }

    private Allocation answer(Solved best, double most) {
        Assignment assignment = best.assignment();
        List<CustomerSet> chosen = assignment.chosen();
        List<Allocation.Offered> offers = new ArrayList<>();
        double spent = 0;
        for (int offer = 0; offer < market.size(); offer++) {
            Bid bid = market.bid(offer);
            spent += assignment.cost(offer);
            boolean limited = Double.isFinite(limits.units(offer));
            offers.add(new Allocation.Offered(
                    bid.name(),
                    bid.candidates().count(),
                    chosen.get(offer),
                    assignment.takers(offer),
                    assignment.cost(offer),
                    assignment.net(offer),
                    limited ? OptionalDouble.of(best.prices().supply()[offer]) : OptionalDouble.empty()));
        }
        return new Allocation(
                offers,
                alone(chosen),
                spent,
                best.net(),
                most,
                limits.budget().isPresent() ? OptionalDouble.of(best.prices().money()) : OptionalDouble.empty(),
                limits.contacts().isPresent() ? OptionalDouble.of(another(best)) : OptionalDouble.empty());
    }

    private int alone(List<CustomerSet> chosen) {
        CustomerSet all = CustomerSet.none(market.customers());
        for (Bid bid : market.bids()) all = all.or(bid.candidates());
        for (CustomerSet gets : chosen) all = all.and(gets.not());
        return all.count();
    }

    /// The Lagrangian dual: what is taken at the prices, and what the scarce things are worth at them.
    private double bound(Prices prices, boolean[] open, double[] there) {
        double bound = market.taken(prices, open).worth();
        for (int place = 0; place < there.length; place++)
            if (prices.at(place) > 0) bound += prices.at(place) * there[place];
        return bound;
    }

    private double another(Solved best) {
        return market.withOneMore().taken(best.prices(), best.open()).worth()
                - market.taken(best.prices(), best.open()).worth();
    }
}
