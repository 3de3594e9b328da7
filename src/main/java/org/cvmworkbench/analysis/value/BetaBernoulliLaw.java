package org.cvmworkbench.analysis.value;

/// A [BetaBernoulli] law with its parameters; ages are whole periods. Given that somebody is still there in the next
/// period, his chance to come is Beta(α + x, β + n − x) and his chance to leave Beta(γ, δ + n + 1), one independent of
/// the other.
record BetaBernoulliLaw(double alpha, double beta, double gamma, double delta, ModelUnit unit) implements BuyingLaw {
    /// That he is there in the period after the last one known. O(T − t_x).
    @Override
    public double alive(int repeats, int last, int age) {
        double stays = (delta + age) / (gamma + delta + age);
        double left = 0;
        double term = gamma / (gamma + delta + age);
        for (int lived = age - 1; lived >= last; lived--) {
            double lone = (alpha + beta + lived) / (beta + lived - repeats);
            term *= lone * (gamma + delta + lived + 1) / (delta + lived);
            left += term;
        }
        return stays / (1 + left);
    }

    /// O(periods).
    @Override
    public VisitsAhead ahead(int repeats, int last, int age, double days) {
        double comes = (alpha + repeats) / (alpha + beta + age);
        double again = comes * (alpha + repeats + 1) / (alpha + beta + age + 1);
        double there = 1;
        double mean = 0;
        double pairs = 0;
        int periods = most(days);
        for (int period = 0; period < periods; period++) {
            mean += there;
            pairs += period * there;
            there *= (delta + age + 1 + period) / (gamma + delta + age + 1 + period);
        }
        return new VisitsAhead(comes * mean, 2 * again * pairs);
    }

    @Override
    public int most(double days) {
        return (int) Math.round(days / unit.days());
    }

    @Override
    public boolean remembersLast() {
        return false;
    }
}
