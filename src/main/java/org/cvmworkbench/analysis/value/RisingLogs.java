package org.cvmworkbench.analysis.value;

/// ln Γ(c + n) − ln Γ(c) for n from 0 on, as a running sum of ln(c + i), with its slopes in c.
record RisingLogs(double[] logs, double[] slopes) {
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
}
