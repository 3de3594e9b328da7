package org.cvmworkbench.analysis.value;

/// The places and weights of Gauss and Legendre's quadrature on 0 to 1, by Newton's method on the polynomial.
record GaussLegendre(double[] places, double[] weights) {
    static final GaussLegendre FEW = of(8);
    static final GaussLegendre SOME = of(16);
    static final GaussLegendre MANY = of(40);

    private static final double CLOSE = 1e-15;

    private static GaussLegendre of(int count) {
        double[] places = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (count + 0.5));
            double slope;
            double step;
            do {
                double before = 0;
                double value = 1;
                for (int n = 0; n < count; n++) {
                    double after = ((2 * n + 1) * x * value - n * before) / (n + 1);
                    before = value;
                    value = after;
                }
                slope = count * (x * value - before) / (x * x - 1);
                step = value / slope;
                x -= step;
            } while (Math.abs(step) > CLOSE);
            places[i] = (1 - x) / 2;
            weights[i] = 1 / ((1 - x * x) * slope * slope);
        }
        return new GaussLegendre(places, weights);
    }
}
