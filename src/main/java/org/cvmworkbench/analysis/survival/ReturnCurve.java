package org.cvmworkbench.analysis.survival;

import java.util.Optional;

/// The chance to come back within the horizon, by the days of silence so far.
///
/// The band heeds that silences of one customer are alike.
///
/// @param gaps how long silences last
/// @param ratio by days of silence: by how much the variance is larger than if every silence were another customer's
public record ReturnCurve(KaplanMeier gaps, double[] ratio, ReturnRequest request) {
    /// Empty where nobody was silent for as long, or nobody has been seen to the end of the horizon.
    public Optional<Chance> after(int silence) {
        double larger = ratio[Math.min(silence, ratio.length - 1)];
        return gaps.staying(silence, silence + request.horizon(), request.probability(), larger)
                .map(Chance::not);
    }

    /// The longest silence of which something is known, -1 where nothing is.
    public int known() {
        int silence = gaps.lastSeen();
        while (silence >= 0 && after(silence).isEmpty()) silence--;
        return Math.max(silence, -1);
    }

    /// The last day to act, read off the curve. O(days).
    public LastDay lastDay() {
        int known = known();
        int likely = known;
        while (likely >= 0 && after(likely).orElseThrow().chance() < request.level()) likely--;
        int sure = likely;
        while (sure >= 0 && after(sure).orElseThrow().low() < request.level()) sure--;
        return new LastDay(likely, sure, known);
    }
}
