package org.cvmworkbench.analysis.allocation;

/// What all customers take at some prices.
///
/// @param worth  the net effect less what it takes of the scarce things, at their prices
/// @param takers by offer, purchases
record Taken(double net, double cost, double worth, double[] takers) {
    static Taken nothing(int offers) {
        return new Taken(0, 0, 0, new double[offers]);
    }

    Taken plus(Taken other) {
        double[] sums = takers.clone();
        for (int offer = 0; offer < sums.length; offer++) sums[offer] += other.takers[offer];
        return new Taken(net + other.net, cost + other.cost, worth + other.worth, sums);
    }

    /// @param place 0 for money, then the offers
    double of(int place) {
        return place == 0 ? cost : takers[place - 1];
    }
}
