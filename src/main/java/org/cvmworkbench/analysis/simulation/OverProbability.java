package org.cvmworkbench.analysis.simulation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// Expectations by Gauss-Legendre, 64 nodes on the probabilities.
final class OverProbability {
    private static final GaussIntegrator NODES = new GaussIntegratorFactory().legendre(64, 0, 1);
    private static final double[] SCORES = scores();

    private OverProbability() {}

    /// @param value of what is random, by its normal score
    static double mean(DoubleUnaryOperator function, DoubleUnaryOperator value) {
        double sum = 0;
        for (int node = 0; node < SCORES.length; node++)
            sum += NODES.getWeight(node) * function.applyAsDouble(value.applyAsDouble(SCORES[node]));
        return sum;
    }

    private static double[] scores() {
        NormalDistribution normal = new NormalDistribution();
        return IntStream.range(0, NODES.getNumberOfPoints())
                .mapToDouble(node -> normal.inverseCumulativeProbability(NODES.getPoint(node)))
                .toArray();
    }
}
