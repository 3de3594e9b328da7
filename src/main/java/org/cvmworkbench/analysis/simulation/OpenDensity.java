package org.cvmworkbench.analysis.simulation;

/// A density on a scale without bounds where it is smooth and its logarithm concave: a Beta on the logit, a Gamma
/// on the logarithm. So it can be summed up on an even grid, whatever its shape.
sealed interface OpenDensity {
    /// The logarithm of the weight at a place, up to a constant.
    double logWeight(double place);

    /// How steeply the logarithm rises there.
    double slope(double place);

    /// Where the weight is greatest.
    double mode();

    /// The value a place stands for.
    double value(double place);

    /// The place of a value.
    double place(double value);

    record Beta(double alpha, double beta) implements OpenDensity {
        @Override
        public double logWeight(double place) {
            return -(alpha + beta) * Math.log1p(Math.exp(-place)) - beta * place;
        }

        @Override
        public double slope(double place) {
            return alpha - (alpha + beta) * value(place);
        }

        @Override
        public double mode() {
            return Math.log(alpha / beta);
        }

        @Override
        public double value(double place) {
            return 1 / (1 + Math.exp(-place));
        }

        @Override
        public double place(double value) {
            return Math.log(value) - Math.log1p(-value);
        }
    }

    record Gamma(double shape, double scale) implements OpenDensity {
        @Override
        public double logWeight(double place) {
            return shape * place - Math.exp(place) / scale;
        }

        @Override
        public double slope(double place) {
            return shape - Math.exp(place) / scale;
        }

        @Override
        public double mode() {
            return Math.log(shape * scale);
        }

        @Override
        public double value(double place) {
            return Math.exp(place);
        }

        @Override
        public double place(double value) {
            return Math.log(value);
        }
    }
}
