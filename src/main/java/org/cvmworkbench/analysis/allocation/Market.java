package org.cvmworkbench.analysis.allocation;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Parts;

/// Offers and the customers they may be sent to.
///
/// @param bids    one an offer
/// @param allowed by customer, how many messages he may get; below 0 where he has had too many
/// @param clash   by offer and offer, whether one customer may not get both
record Market(List<Bid> bids, byte[] allowed, boolean[][] clash) {
    int size() {
        return bids.size();
    }

    Bid bid(int offer) {
        return bids.get(offer);
    }

    int customers() {
        return allowed.length;
    }

    /// The same, where everybody may get one more message.
    Market withOneMore() {
        byte[] more = allowed.clone();
        for (int customer = 0; customer < more.length; customer++)
            if (more[customer] < Byte.MAX_VALUE) more[customer]++;
        return new Market(bids, more, clash);
    }

    /// What a customer's offer is worth at some prices.
    double worth(int offer, int customer, Prices prices) {
        Bid bid = bids.get(offer);
        double worth = bid.net(customer);
        if (prices.money() > 0) worth -= prices.money() * bid.cost(customer);
        if (prices.supply()[offer] > 0) worth -= prices.supply()[offer] * bid.takers(customer);
        return worth;
    }

    /// What everybody takes at some prices: each the offers that are worth most to the house, above 0, as many as he
    /// may get and none that clash. O(customers · offers), on all processors, the same whatever their number.
    Taken taken(Prices prices, boolean[] open) {
        List<Sums> parts = Parts.find(customers(), (from, to) -> {
            Sums sums = new Sums(prices, open);
            for (int customer = from; customer < to; customer++) sums.add(customer);
            return sums;
        });
        Taken all = Taken.nothing(size());
        for (Sums part : parts) all = all.plus(part.taken());
        return all;
    }

    /// Of one customer.
    Choice choice(Prices prices, boolean[] open) {
        return new Choice(prices, open);
    }

    /// Chooses for one customer after the other. One thread.
    final class Choice {
        private final Prices prices;
        private final boolean[] open;
        private final double[] worth = new double[size()];
        private final boolean[] chosen = new boolean[size()];

        Choice(Prices prices, boolean[] open) {
            this.prices = prices;
            this.open = open;
        }

        /// By offer, whether this customer gets it; valid until the next question.
        boolean[] of(int customer) {
            Arrays.fill(chosen, false);
            for (int offer = 0; offer < worth.length; offer++) {
                boolean may = open[offer] && bid(offer).candidates().contains(customer);
                worth[offer] = may ? Market.this.worth(offer, customer, prices) : 0;
            }
            for (int left = allowed[customer]; left > 0; left--) {
                int best = best();
                if (best < 0) break;
                chosen[best] = true;
            }
            return chosen;
        }

        private int best() {
            int best = -1;
            for (int offer = 0; offer < worth.length; offer++) {
                boolean free = worth[offer] > 0 && !chosen[offer] && !clashes(offer);
                if (free && (best < 0 || worth[offer] > worth[best])) best = offer;
            }
            return best;
        }

        private boolean clashes(int offer) {
            for (int other = 0; other < chosen.length; other++) if (chosen[other] && clash[offer][other]) return true;
            return false;
        }

        /// At the prices, of the last customer asked.
        double worth(int offer) {
            return worth[offer];
        }
    }

    /// Adds up what customers take. One thread.
    private final class Sums {
        private final Choice choice;
        private final double[] takers = new double[size()];
        private double net;
        private double cost;
        private double worth;

        Sums(Prices prices, boolean[] open) {
            this.choice = choice(prices, open);
        }

        void add(int customer) {
            if (allowed[customer] <= 0) return;
            boolean[] gets = choice.of(customer);
            for (int offer = 0; offer < gets.length; offer++) {
                if (!gets[offer]) continue;
                takers[offer] += bid(offer).takers(customer);
                net += bid(offer).net(customer);
                cost += bid(offer).cost(customer);
                worth += choice.worth(offer);
            }
        }

        Taken taken() {
            return new Taken(net, cost, worth, takers);
        }
    }
}
