package org.cvmworkbench.analysis.allocation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.CustomerSet;

/// Who gets what. Begins with what everybody takes at prices that keep within the limits; what is left of the scarce
/// things then goes to those next in line. One thread.
final class Assignment {
    /// What a customer would take instead if the scarce things cost a little less.
    ///
    /// @param loss at the prices, next to nothing
    private record Next(int customer, boolean[] instead, double loss, int turn) implements Comparable<Next> {
        /// Who loses least first, of equals as chance has it, the same each time.
        @Override
        public int compareTo(Next other) {
            int byLoss = Double.compare(loss, other.loss);
            return byLoss != 0 ? byLoss : Integer.compare(turn, other.turn);
        }
    }

    /// By how much the scarce things cost less to those next in line, and next after them.
    private static final double[] LESS = {1e-3, 1e-2, 1e-1};

    private final Market market;
    private final boolean[] open;
    private final double[] there;
    private final BitSet[] gets;
    private final double[] taken;

    /// @param there of money, then by offer
    Assignment(Market market, boolean[] open, double[] there) {
        this.market = market;
        this.open = open;
        this.there = there;
        this.gets = Stream.generate(BitSet::new).limit(market.size()).toArray(BitSet[]::new);
        this.taken = new double[there.length];
    }

    /// O(customers · offers + c log c) for c customers next in line.
    Assignment at(Prices prices) {
        Market.Choice choice = market.choice(prices, open);
        for (int customer = 0; customer < market.customers(); customer++)
            if (market.allowed()[customer] > 0) give(choice.of(customer), customer, 1);
        for (double less : LESS) nextInLine(prices, less).forEach(this::giveInstead);
        return this;
    }

    private List<Next> nextInLine(Prices prices, double less) {
        Market.Choice lower = market.choice(prices.less(less), open);
        return IntStream.range(0, market.customers())
                .filter(customer -> market.allowed()[customer] > 0)
                .mapToObj(customer -> next(customer, lower.of(customer), prices))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    private Optional<Next> next(int customer, boolean[] instead, Prices prices) {
        double loss = 0;
        boolean other = false;
        for (int offer = 0; offer < instead.length; offer++) {
            boolean has = gets[offer].get(customer);
            if (has == instead[offer]) continue;
            other = true;
            loss += (has ? 1 : -1) * market.worth(offer, customer, prices);
        }
        return other ? Optional.of(new Next(customer, instead.clone(), loss, turn(customer))) : Optional.empty();
    }

    /// Mixes the bits of a number, as the finaliser of MurmurHash3 does.
    private static int turn(int customer) {
        int mixed = (customer ^ (customer >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    private void giveInstead(Next next) {
        boolean[] has = new boolean[gets.length];
        for (int offer = 0; offer < has.length; offer++) has[offer] = gets[offer].get(next.customer());
        give(has, next.customer(), -1);
        give(next.instead(), next.customer(), 1);
        if (IntStream.range(0, there.length).allMatch(place -> taken[place] <= there[place])) return;
        give(next.instead(), next.customer(), -1);
        give(has, next.customer(), 1);
    }

    /// @param sign −1 to take away
    private void give(boolean[] offers, int customer, int sign) {
        for (int offer = 0; offer < offers.length; offer++) {
            if (!offers[offer]) continue;
            Bid bid = market.bid(offer);
            gets[offer].set(customer, sign > 0);
            taken[0] += sign * bid.cost(customer);
            taken[1 + offer] += sign * bid.takers(customer);
        }
    }

    /// By offer.
    List<CustomerSet> chosen() {
        return Stream.of(gets)
                .map(members -> CustomerSet.where(market.customers(), members::get))
                .toList();
    }

    boolean isEmpty(int offer) {
        return gets[offer].isEmpty();
    }

    double takers(int offer) {
        return taken[1 + offer];
    }

    /// Of one offer, with what is paid and received once if anybody gets it.
    double net(int offer) {
        Bid bid = market.bid(offer);
        return isEmpty(offer) ? 0 : gets[offer].stream().mapToDouble(bid::net).sum() + bid.once();
    }

    double cost(int offer) {
        Bid bid = market.bid(offer);
        return isEmpty(offer) ? 0 : gets[offer].stream().mapToDouble(bid::cost).sum() + bid.fixedCost();
    }
}
