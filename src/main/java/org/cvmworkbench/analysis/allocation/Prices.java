package org.cvmworkbench.analysis.allocation;

import java.util.Arrays;

/// What the scarce things are worth at the margin: Lagrange multipliers.
///
/// @param money  the net effect that the next unit of money would bring
/// @param supply by offer, the net effect that the next purchase there is enough for would bring
record Prices(double money, double[] supply) {
    static Prices free(int offers) {
        return new Prices(0, new double[offers]);
    }

    /// @param place 0 for money, then the offers
    double at(int place) {
        return place == 0 ? money : supply[place - 1];
    }

    Prices with(int place, double price) {
        if (place == 0) return new Prices(price, supply);
        double[] other = supply.clone();
        other[place - 1] = price;
        return new Prices(money, other);
    }

    /// So much less than these.
    ///
    /// @param share from 0 to 1
    Prices less(double share) {
        return new Prices(
                money * (1 - share),
                Arrays.stream(supply).map(price -> price * (1 - share)).toArray());
    }
}
