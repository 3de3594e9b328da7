package org.cvmworkbench.analysis.survival;

/// Customers who each leave with a constant chance of their own, a chance that differs between them by a Beta
/// law: the shifted beta-geometric law of contracts (Fader and Hardie, Journal of Interactive Marketing 21,
/// 2007). Its retention rises with time because those likely to leave are gone, not because anybody grows
/// loyal.
///
/// @param alpha of the Beta law of the chance to leave in a period, above 0
/// @param beta of it, above 0
public record ShiftedBetaGeometric(double alpha, double beta) {
    /// The chance to stay through a period for those who stayed through all before it, r(t).
    ///
    /// @param period from 1 on
    public double retention(int period) {
        return (beta + period - 1) / (alpha + beta + period - 1);
    }

    /// The chance to stay through so many periods, S(t). O(periods).
    public double survival(int periods) {
        double survival = 1;
        for (int period = 1; period <= periods; period++) survival *= retention(period);
        return survival;
    }

    /// Σ of losses · ln(1 − r) and of stays · ln r.
    double logLikelihood(Retention seen) {
        double sum = 0;
        for (int i = 0; i < seen.periods(); i++) {
            long stayed = seen.atRisk()[i] - seen.lost()[i];
            sum += seen.lost()[i] * Math.log(alpha) + stayed * Math.log(beta + i);
            sum -= seen.atRisk()[i] * Math.log(alpha + beta + i);
        }
        return sum;
    }
}
