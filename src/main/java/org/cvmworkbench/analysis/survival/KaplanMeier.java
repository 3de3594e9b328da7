package org.cvmworkbench.analysis.survival;

import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// How many stay how long, where not everybody has been seen to the end (Kaplan and Meier, JASA 53, 1958).
/// Index of all arrays is the time, in whole days or periods from 0 on.
///
/// @param atRisk seen until just before the time
/// @param events those of them for whom it ended then
/// @param survival S(t) = Π (1 − d/n)
/// @param greenwood Σ d / (n (n − d)), the variance of ln S (Greenwood 1926)
public record KaplanMeier(long[] atRisk, long[] events, double[] survival, double[] greenwood) {
    /// Nobody was ever looked at.
    public static final KaplanMeier NOBODY = of(new long[1], new long[1]);

    /// Who was last seen at a time counts as at risk then. O(times).
    ///
    /// @param events by time: it ended
    /// @param censored by time: not seen any longer, as many times as `events`
    public static KaplanMeier of(long[] events, long[] censored) {
        int times = events.length;
        KaplanMeier curve = new KaplanMeier(new long[times], events.clone(), new double[times], new double[times]);
        long left = 0;
        for (int time = times - 1; time >= 0; time--) {
            left += events[time] + censored[time];
            curve.atRisk[time] = left;
        }
        double survival = 1;
        double greenwood = 0;
        for (int time = 0; time < times; time++) {
            long risk = curve.atRisk[time];
            long stay = risk - events[time];
            if (events[time] > 0) survival *= (double) stay / risk;
            if (events[time] > 0 && stay > 0) greenwood += (double) events[time] / ((double) risk * stay);
            curve.survival[time] = survival;
            curve.greenwood[time] = greenwood;
        }
        return curve;
    }

    /// Everybody who was looked at.
    public long customers() {
        return atRisk[0];
    }

    /// The last time at which anybody was seen, 0 for nobody.
    public int lastSeen() {
        int last = atRisk.length - 1;
        while (last > 0 && atRisk[last] == 0) last--;
        return last;
    }

    /// Greenwood's standard error of S(t).
    public double error(int time) {
        return survival[time] * Math.sqrt(greenwood[time]);
    }

    /// The first time at which no more than half are left; empty where more were still there when last seen.
    public Optional<Integer> median() {
        for (int time = 0; time < survival.length && customers() > 0; time++) {
            if (survival[time] <= 0.5) return Optional.of(time);
        }
        return Optional.empty();
    }

    /// S(t) within its log-log interval (Kalbfleisch and Prentice), which stays within 0 and 1. Where nothing
    /// or everything has ended, the exact interval of so many alike.
    ///
    /// @param probability that the interval holds S(t), such as 0.8
    public Chance at(int time, double probability) {
        return between(survival[time], greenwood[time], customers(), probability);
    }

    /// The chance to stay beyond a time for those who stayed beyond an earlier one; empty where nobody did,
    /// or nobody has been seen as long.
    public Optional<Chance> staying(int from, int to, double probability) {
        return staying(from, to, probability, 1);
    }

    /// The same where those looked at are not independent.
    ///
    /// @param ratio by how much their variance is larger than of as many independent ones
    Optional<Chance> staying(int from, int to, double probability, double ratio) {
        if (from + 1 >= atRisk.length || atRisk[from + 1] == 0) return Optional.empty();
        int last = Math.min(to, lastSeen());
        if (last < to && survival[last] > 0) return Optional.empty();
        double share = survival[last] / survival[from];
        long many = Math.max(1, Math.round(atRisk[from + 1] / ratio));
        Chance chance = between(share, ratio * (greenwood[last] - greenwood[from]), many, probability);
        return Optional.of(new Chance(chance.chance(), chance.low(), chance.high(), atRisk[from + 1]));
    }

    private static Chance between(double share, double variance, long customers, double probability) {
        if (customers == 0) return new Chance(1, 0, 1, 0);
        double alike = Math.pow((1 - probability) / 2, 1.0 / customers);
        if (share >= 1) return new Chance(1, alike, 1, customers);
        if (share <= 0) return new Chance(0, 0, 1 - alike, customers);
        double z = new NormalDistribution().inverseCumulativeProbability((1 + probability) / 2);
        double reach = Math.exp(z * Math.sqrt(variance) / -Math.log(share));
        return new Chance(share, Math.pow(share, reach), Math.pow(share, 1 / reach), customers);
    }
}
