package org.cvmworkbench.demo;

import java.util.Arrays;

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014) with `StrictMath`.
///
/// Each thing of the chain (a customer's life, a basket, a person) has its own stream, so it can be drawn again later
/// and in any order. Not thread-safe; a stream lives as long as the thing it draws.
final class RandomStream {
    /// What a stream is for. The names are part of the data: a new name is another demo.
    enum Purpose {
        ASSORTMENT,
        POPULARITY,
        SHOPPER,
        FAVOURITE,
        JOINING,
        LIFE,
        PERSON,
        BASKET,
        PROMOTION,
        CAMPAIGN,
        RETURN,
        LAPSE,
        TILL,
        CALIBRATION
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /// @param key tells apart the streams of one purpose: a customer, a visit, a week
    static RandomStream of(long seed, Purpose purpose, long key) {
        long base = mix(seed + GOLDEN * purpose.name().hashCode());
        return new RandomStream(mix(base ^ mix(key + GOLDEN)));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /// Uniform on [0, 1).
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /// Uniform on 0 … bound − 1.
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /// Exponential with mean 1.
    double exponential() {
        return -StrictMath.log(1 - unit());
    }

    /// Geometric on 0, 1, 2 … with this mean.
    int geometric(double mean) {
        return (int) (exponential() / StrictMath.log(1 + 1 / mean));
    }

    /// Standard normal, by Box and Muller 1958.
    double normal() {
        return StrictMath.sqrt(2 * exponential()) * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /// Gamma with scale 1 (Marsaglia and Tsang 2000); shapes below 1 by their boost.
    double gamma(double shape) {
        if (shape < 1) return gamma(shape + 1) * StrictMath.pow(1 - unit(), 1 / shape);
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double root = 1 + c * x;
            if (root <= 0) continue;
            double v = root * root * root;
            if (StrictMath.log(1 - unit()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) return d * v;
        }
    }

    double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }

    /// An index drawn by its weight.
    int pick(Weights weights) {
        return weights.at(unit());
    }

    /// The same for weights that are used once.
    int pick(double[] weights) {
        double rest = unit() * Arrays.stream(weights).sum();
        int choice = 0;
        while (choice < weights.length - 1 && (rest -= weights[choice]) >= 0) choice++;
        return choice;
    }
}
