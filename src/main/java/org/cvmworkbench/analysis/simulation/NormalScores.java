package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// Standard normal draws, one stream for each seed and name. A draw depends on nothing but seed, name and its number,
/// so it is the same in every offer and alternative (common random numbers) and on any number of threads.
///
/// The stream is SplitMix64 (Steele, Lea & Flood 2014) read at any place; the normal is its inverse.
final class NormalScores {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private NormalScores() {}

    static double[] of(Draws draws, String name) {
        long key = mix(mix(draws.seed()) ^ name.hashCode());
        double[] scores = new double[draws.count()];
        Arrays.parallelSetAll(scores, draw -> NORMAL.inverseCumulativeProbability(uniform(key, draw)));
        return scores;
    }

    /// Inside (0, 1): the middle of one of 2^52 equal parts.
    private static double uniform(long key, int draw) {
        long bits = mix(key + (draw + 1) * GOLDEN_GAMMA) >>> 12;
        return (bits + 0.5) * 0x1p-52;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
