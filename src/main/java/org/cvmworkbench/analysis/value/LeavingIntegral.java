package org.cvmworkbench.analysis.value;

import java.util.Arrays;

/// How probable it is to have left between the last visit and now, in the Pareto/NBD: ∫ s (α+t)^−(r+x) (β+t)^−(s+1) dt
/// over t from t_x to T, relative to the integrand's (α+t)^−(r+x) (β+t)^−s at t_x.
///
/// The papers write it as a difference of two ₂F₁, which loses all digits where t_x is near T. Here it is summed on
/// places even in ln(m + t), m = min(α, β), of positive terms, up to where nothing is left.
final class LeavingIntegral {
    /// The logarithm of what is too little to count.
    private static final double NOTHING = 42;

    private static final int BISECTIONS = 30;

    private final double alpha;
    private final double s;
    private final double beta;
    private final double nearest;

    /// The integral, and what it is with the integrand times ln(α+t), 1/(α+t), ln(β+t) and 1/(β+t).
    private final double[] sums = new double[5];

    LeavingIntegral(double alpha, double s, double beta) {
        this.alpha = alpha;
        this.s = s;
        this.beta = beta;
        this.nearest = Math.min(alpha, beta);
    }

    /// @param shape r + x
    double between(double shape, double last, double age) {
        Arrays.fill(sums, 0);
        if (age <= last) return 0;
        double logAlpha = Math.log(alpha + last);
        double logBeta = Math.log(beta + last);
        double width = Math.log((nearest + age) / (nearest + last));
        double drop = drop(shape, last, width);
        if (drop > NOTHING) {
            width = narrowed(shape, last, width);
            drop = NOTHING;
        }
        GaussLegendre rule = rule(width, drop);
        for (int i = 0; i < rule.places().length; i++) {
            double near = (nearest + last) * Math.exp(width * rule.places()[i]);
            double t = near - nearest;
            double logA = Math.log(alpha + t);
            double logB = Math.log(beta + t);
            double height = Math.exp(-shape * (logA - logAlpha) - s * (logB - logBeta));
            double term = rule.weights()[i] * width * near * height * s / (beta + t);
            sums[0] += term;
            sums[1] += term * logA;
            sums[2] += term / (alpha + t);
            sums[3] += term * logB;
            sums[4] += term / (beta + t);
        }
        return sums[0];
    }

    /// The last integral times the mean of ln(α+t) in it, and so on.
    double[] sums() {
        return sums;
    }

    /// By how many e-folds the integrand falls over a width in ln(m + t).
    private double drop(double shape, double last, double width) {
        double t = (nearest + last) * Math.expm1(width);
        return shape * Math.log1p(t / (alpha + last)) + s * Math.log1p(t / (beta + last));
    }

    private double narrowed(double shape, double last, double width) {
        double low = 0;
        double high = width;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (drop(shape, last, middle) > NOTHING) high = middle;
            else low = middle;
        }
        return high;
    }

    private static GaussLegendre rule(double width, double drop) {
        if (width <= 1.2 && drop <= 3) return GaussLegendre.FEW;
        return width <= 4 && drop <= 14 ? GaussLegendre.SOME : GaussLegendre.MANY;
    }
}
