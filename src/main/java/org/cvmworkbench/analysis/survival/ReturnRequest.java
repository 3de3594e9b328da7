package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.columns.CustomerSet;

/// What is asked of those who are silent.
///
/// @param horizon the days within which they are to come back
/// @param level the chance under which waiting for them is no longer sensible, 0 to 1
/// @param probability that a band holds the chance, such as 0.8
/// @param whom who can come back; see [Returnable]
public record ReturnRequest(int horizon, double level, double probability, CustomerSet whom) {
    /// A season.
    public static final int HORIZON = 90;

    /// In CDNOW (priors P20) 23 % came back within 90 days after 60 days of silence and 11 % after 180; one
    /// in ten is where regular customers of two shops stood after six to eight own intervals (P21), and from
    /// four intervals on what a letter adds is halved every four (F6). Below it, whoever comes back is won
    /// anew rather than kept.
    public static final double LEVEL = 0.10;

    public static final double PROBABILITY = 0.8;

    /// With the usual horizon, level and band.
    public static ReturnRequest of(CustomerSet whom) {
        return new ReturnRequest(HORIZON, LEVEL, PROBABILITY, whom);
    }

    /// The same for another horizon.
    public ReturnRequest within(int days) {
        return new ReturnRequest(days, level, probability, whom);
    }
}
