package org.cvmworkbench.analysis.value;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Text;

/// A law that was fitted, or why it was not.
public sealed interface Fit {
    /// The parameters that make what was seen most probable.
    ///
    /// @param covariance of the logarithms of the parameters, the inverse of the observed information
    record Fitted(List<String> names, double[] parameters, double[][] covariance, double logLikelihood) implements Fit {
        public Fitted {
            names = List.copyOf(names);
        }

        /// By the delta method.
        public double[] standardErrors() {
            return IntStream.range(0, parameters.length)
                    .mapToDouble(i -> parameters[i] * Math.sqrt(covariance[i][i]))
                    .toArray();
        }

        /// The variance of what rises by `slopes` for each unit of the logarithms of the parameters.
        double variance(double[] slopes) {
            double variance = 0;
            for (int i = 0; i < slopes.length; i++) {
                for (int j = 0; j < slopes.length; j++) variance += slopes[i] * covariance[i][j] * slopes[j];
            }
            return variance;
        }
    }

    /// Not sensible here.
    record Unfit(Text reason) implements Fit {}
}
