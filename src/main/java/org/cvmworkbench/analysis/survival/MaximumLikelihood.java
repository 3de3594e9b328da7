package org.cvmworkbench.analysis.survival;

/// The two parameters under which the data are likeliest: Newton's method with steps halved until they climb,
/// along the gradient where the surface is not concave.
///
/// @param first of the parameters themselves
/// @param variances of the logarithms of both and their covariance: first, both, second; of the inverse
///     Hessian
/// @param converged whether the gradient has vanished at a maximum; never where the likelihood climbs without
///     end
public record MaximumLikelihood(
        double first, double second, double logLikelihood, double[] variances, boolean converged) {
    private static final int MOST_STEPS = 200;
    private static final double LONGEST_STEP = 2;
    private static final double FLAT = 1e-9;
    /// Logarithms beyond this are taken for infinite.
    private static final double FAR = 14;

    /// @param first where to begin, above 0, as `second`
    public static MaximumLikelihood of(LogLikelihood surface, double first, double second) {
        double x = Math.log(first);
        double y = Math.log(second);
        double value = surface.value(x, y);
        double[] slopes = surface.derivatives(x, y);
        boolean flat = isFlat(slopes, value);
        for (int step = 0; step < MOST_STEPS && !flat && Math.max(Math.abs(x), Math.abs(y)) < FAR; step++) {
            double[] ahead = ahead(slopes);
            double higher = surface.value(x + ahead[0], y + ahead[1]);
            for (int halving = 0; halving < 60 && !(higher >= value); halving++) {
                ahead[0] /= 2;
                ahead[1] /= 2;
                higher = surface.value(x + ahead[0], y + ahead[1]);
            }
            if (!(higher >= value)) break;
            x += ahead[0];
            y += ahead[1];
            value = higher;
            slopes = surface.derivatives(x, y);
            flat = isFlat(slopes, value);
        }
        double determinant = slopes[2] * slopes[4] - slopes[3] * slopes[3];
        boolean top = flat && slopes[2] < 0 && determinant > 0;
        double[] variances = top
                ? new double[] {-slopes[4] / determinant, slopes[3] / determinant, -slopes[2] / determinant}
                : new double[3];
        return new MaximumLikelihood(Math.exp(x), Math.exp(y), value, variances, top);
    }

    private static boolean isFlat(double[] slopes, double value) {
        return Math.hypot(slopes[0], slopes[1]) <= FLAT * Math.max(1, Math.abs(value));
    }

    /// The next step, uphill.
    private static double[] ahead(double[] slopes) {
        double determinant = slopes[2] * slopes[4] - slopes[3] * slopes[3];
        double[] step = slopes[2] < 0 && determinant > 0
                ? new double[] {
                    (slopes[3] * slopes[1] - slopes[4] * slopes[0]) / determinant,
                    (slopes[3] * slopes[0] - slopes[2] * slopes[1]) / determinant
                }
                : new double[] {slopes[0], slopes[1]};
        double length = Math.hypot(step[0], step[1]);
        if (length > LONGEST_STEP) {
            step[0] *= LONGEST_STEP / length;
            step[1] *= LONGEST_STEP / length;
        }
        return step;
    }

    /// The standard error of the first parameter.
    public double firstError() {
        return first * Math.sqrt(variances[0]);
    }

    /// The standard error of the second parameter.
    public double secondError() {
        return second * Math.sqrt(variances[2]);
    }
}
