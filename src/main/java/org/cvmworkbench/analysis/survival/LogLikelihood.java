package org.cvmworkbench.analysis.survival;

/// A likelihood of two parameters above 0, seen from their logarithms, so that no step leaves the domain.
public interface LogLikelihood {
    /// At ln of the first and of the second parameter.
    double value(double first, double second);

    /// The gradient (two numbers) and the Hessian (first with first, first with second, second with second)
    /// by the logarithms.
    double[] derivatives(double first, double second);

    /// Derivatives by the logarithms, of those by the parameters themselves.
    static double[] byLogarithms(double first, double second, double[] by) {
        return new double[] {
            first * by[0],
            second * by[1],
            first * first * by[2] + first * by[0],
            first * second * by[3],
            second * second * by[4] + second * by[1]
        };
    }
}
