package org.cvmworkbench.analysis.value;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Text;

/// A law that was fitted, or why it was not.
public sealed interface Fit {
    /// The parameters that make what was seen most probable.
    ///
    /// @param covariance of the logarithms of the parameters, the inverse of the observed information; 0 for
    ///     those that are held at an end
    /// @param edges what it means that they are; nothing as a rule
    record Fitted(
            List<String> names, double[] parameters, double[][] covariance, double logLikelihood, List<Text> edges)
            implements Fit {
        public Fitted {
            names = List.copyOf(names);
            edges = List.copyOf(edges);
        }

        Fitted(List<String> names, double[] parameters, double[][] covariance, double logLikelihood) {
            this(names, parameters, covariance, logLikelihood, List.of());
        }

        /// By the delta method; not a number for a parameter that is held at an end.
        public double[] standardErrors() {
            return IntStream.range(0, parameters.length)
                    .mapToDouble(i -> covariance[i][i] == 0 ? Double.NaN : parameters[i] * Math.sqrt(covariance[i][i]))
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
