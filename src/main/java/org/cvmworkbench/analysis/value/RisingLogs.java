package org.cvmworkbench.analysis.value;

import org.hipparchus.special.Gamma;

/// ln Γ(c + n) − ln Γ(c) for n from 0 on, as a running sum of ln(c + i), with its slopes in c.
record RisingLogs(double[] logs, double[] slopes) {
    /// More steps than this are told by the Gamma function at once.
    private static final int FAR = 32;

    /// @param most the highest n
    static RisingLogs of(double c, int most) {
        double[] logs = new double[most + 1];
        double[] slopes = new double[most + 1];
        for (int n = 0; n < most; n++) {
            logs[n + 1] = logs[n] + Math.log(c + n);
            slopes[n + 1] = slopes[n] + 1 / (c + n);
        }
        return new RisingLogs(logs, slopes);
    }

    /// Only of some n, so that a single customer of 10,000 visits costs no more than one of ten.
    ///
    /// @param places the n that are asked for, ascending; others stay 0
    static RisingLogs at(double c, int[] places) {
        int most = places.length == 0 ? 0 : places[places.length - 1];
        double[] logs = new double[most + 1];
        double[] slopes = new double[most + 1];
        int before = 0;
        for (int place : places) {
            double log = logs[before];
            double slope = slopes[before];
            if (place - before > FAR) {
                log += Gamma.logGamma(c + place) - Gamma.logGamma(c + before);
                slope += Gamma.digamma(c + place) - Gamma.digamma(c + before);
            } else {
                for (int n = before; n < place; n++) {
                    log += Math.log(c + n);
                    slope += 1 / (c + n);
                }
            }
            logs[place] = log;
            slopes[place] = slope;
            before = place;
        }
        return new RisingLogs(logs, slopes);
    }
}
