package org.cvmworkbench.analysis.timing;

/// How regular gaps are: the shape k of an Erlang or Gamma law of them, by Wheat and Morrison (Journal of
/// Marketing Research 27, 1990). Of two gaps of one customer, the part M that the first has of both follows
/// Beta(k, k), whatever the customer's rate; so k = (1 − 4 Var M) / (8 Var M). 1 is a Poisson process, more
/// is more regular.
///
/// @param k the shape
/// @param customers with two gaps
public record Regularity(double k, int customers) {
    /// Without two gaps of anybody.
    private static final double POISSON = 1;
    private static final double LEAST = 0.3;
    private static final double MOST = 30;

    /// Of each customer the last two gaps count. O(customers).
    static Regularity of(PurchaseDays days, int asOf) {
        double sum = 0;
        int customers = 0;
        for (int buyer = 0; buyer < days.buyers().length; buyer++) {
            int to = days.to(buyer, asOf);
            if (to - days.first()[buyer] < 3) continue;
            double later = days.day()[to - 1] - days.day()[to - 2];
            double both = days.day()[to - 1] - days.day()[to - 3];
            sum += (later / both - 0.5) * (later / both - 0.5);
            customers++;
        }
        return of(sum, customers);
    }

    /// @param squares Σ (M − ½)²; the mean of M is ½, since the law is symmetric
    static Regularity of(double squares, int customers) {
        if (customers == 0) return new Regularity(POISSON, 0);
        double variance = squares / customers;
        double k = variance == 0 ? MOST : (1 - 4 * variance) / (8 * variance);
        return new Regularity(Math.clamp(k, LEAST, MOST), customers);
    }
}
