package org.cvmworkbench.analysis.value;

/// A [ParetoNbd] law with its parameters. Given that somebody still buys, his rate is Gamma(r + x, α + T) and his rate
/// of leaving Gamma(s, β + T), one independent of the other.
record ParetoLaw(double r, double alpha, double s, double beta) implements BuyingLaw {
    private static final double TINY = 1e-9;

    @Override
    public double alive(int repeats, int last, int age) {
        double shape = r + repeats;
        double fall = -shape * Math.log((alpha + age) / (alpha + last)) - s * Math.log((beta + age) / (beta + last));
        double left = new LeavingIntegral(alpha, s, beta).between(shape, last, age);
        return 1 / (1 + left * Math.exp(-fall));
    }

    /// Visits come at his rate until he leaves, or until the days are over: the moments of that time are elementary.
    @Override
    public VisitsAhead ahead(int repeats, int last, int age, double days) {
        double shape = r + repeats;
        double rate = shape / (alpha + age);
        double scale = beta + age;
        double width = Math.log1p(days / scale);
        double time = scale * growth(1 - s, width);
        double square = 2 * scale * scale * (growth(2 - s, width) - growth(1 - s, width));
        return new VisitsAhead(rate * time, rate * (shape + 1) / (alpha + age) * square);
    }

    /// (e^(c·width) − 1) / c.
    private static double growth(double c, double width) {
        return Math.abs(c * width) < TINY ? width * (1 + c * width / 2) : Math.expm1(c * width) / c;
    }

    @Override
    public boolean remembersLast() {
        return false;
    }
}
