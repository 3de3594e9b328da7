package org.cvmworkbench.analysis.value;

/// The visits of one customer in the time ahead: none if he has left, which is as probable as `1 − alive`; otherwise
/// negative binomial, with the mean and the variance that the law gives who still buys; binomial where that variance is
/// below the mean, Poisson where it is the mean.
///
/// @param alive the probability that he still buys
/// @param given his visits if he does
/// @param most more of them cannot be
record VisitForecast(double alive, VisitsAhead given, int most) {
    private static final double LIKE_MEAN = 1e-9;
    /// Above this mean the counts are not walked through.
    private static final double MANY = 500;

    double mean() {
        return alive * given.mean();
    }

    /// E[Y²].
    double square() {
        return alive * (given.pairs() + given.mean());
    }

    double variance() {
        return square() - mean() * mean();
    }

    private double givenVariance() {
        return given.pairs() + given.mean() - given.mean() * given.mean();
    }

    /// The size of the negative binomial; infinite for Poisson; below 0 for the binomial, whose trials it counts.
    private double size() {
        double excess = givenVariance() - given.mean();
        boolean poisson = Math.abs(excess) <= LIKE_MEAN * given.mean();
        return poisson ? Double.POSITIVE_INFINITY : given.mean() * given.mean() / excess;
    }

    private double neverGiven(double size) {
        if (Double.isInfinite(size)) return Math.exp(-given.mean());
        return Math.exp(-size * Math.log1p(Math.max(-1, given.mean() / size)));
    }

    /// P(Y = 0).
    double never() {
        return 1 - alive + alive * neverGiven(size());
    }

    /// The fewest visits that are not exceeded with this probability. O(visits), at most [#MANY].
    ///
    /// @param share 0.1 or 0.9
    int quantile(double share) {
        if (given.mean() > MANY) {
            double z = share > Foreseen.LOW ? Foreseen.Z : -Foreseen.Z;
            boolean gone = 1 - alive >= share;
            double near = given.mean() + z * Math.sqrt(Math.max(0, givenVariance()));
            return gone ? 0 : Math.clamp(Math.round(near), 0, most);
        }
        double size = size();
        double next = alive * neverGiven(size);
        double below = 1 - alive + next;
        int visits = 0;
        while (below < share && next > 0 && visits < most) {
            next *= ratio(size, visits);
            below += next;
            visits++;
        }
        return visits;
    }

    /// P(Y = n + 1) / P(Y = n).
    private double ratio(double size, int visits) {
        double mean = given.mean();
        if (Double.isInfinite(size)) return mean / (visits + 1);
        return Math.max(0, mean / (mean + size) * (size + visits) / (visits + 1));
    }
}
