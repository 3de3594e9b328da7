package org.cvmworkbench.analysis.value;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/// How a log-likelihood bends around a point: the observed information, from central differences of its slopes in the
/// logarithms of the parameters.
///
/// @param covariance the inverse of the information
/// @param newton the step to where the slopes would be 0
/// @param missing how much higher it would be there
record Curvature(RealMatrix covariance, RealVector newton, double missing) {
    private static final double STEP = 1e-4;

    /// Nothing where it does not bend downwards on all sides. O(parameters) evaluations.
    static Optional<Curvature> of(Likelihood likelihood, Ascent point) {
        int size = point.logs().length;
        RealMatrix information = MatrixUtils.createRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            double[] above = moved(likelihood, point, i, STEP);
            double[] below = moved(likelihood, point, i, -STEP);
            for (int j = 0; j < size; j++) {
                double half = (below[j] - above[j]) / (4 * STEP);
                information.addToEntry(i, j, half);
                information.addToEntry(j, i, half);
            }
        }
        try {
            RealMatrix covariance =
                    new CholeskyDecomposition(information, 1e-9, 0).getSolver().getInverse();
            return Optional.of(of(covariance, point));
        } catch (MathIllegalArgumentException flat) {
            return Optional.empty();
        }
    }

    /// The same bend around a point nearby.
    Curvature at(Ascent point) {
        return of(covariance, point);
    }

    private static Curvature of(RealMatrix covariance, Ascent point) {
        RealVector slopes = new ArrayRealVector(point.slopes());
        RealVector newton = covariance.operate(slopes);
        return new Curvature(covariance, newton, newton.dotProduct(slopes) / 2);
    }

    private static double[] moved(Likelihood likelihood, Ascent point, int parameter, double step) {
        double[] logs = point.logs().clone();
        logs[parameter] += step;
        return Ascent.at(likelihood, logs).slopes();
    }
}
