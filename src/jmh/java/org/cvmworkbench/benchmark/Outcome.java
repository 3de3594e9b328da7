package org.cvmworkbench.benchmark;

/// How a question went.
///
/// @param ours median nanoseconds
/// @param peer median nanoseconds, NaN where there is no peer
/// @param ratio the median of how many times longer the peer took in a round
/// @param agreed whether the answers of all rounds were the same
record Outcome(Question question, double ours, double peer, double ratio, int rounds, boolean agreed) {
    static Outcome alone(Question question, double ours, int rounds) {
        return new Outcome(question, ours, Double.NaN, Double.NaN, rounds, true);
    }
}
