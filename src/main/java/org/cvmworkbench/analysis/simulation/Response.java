package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.analysis.uptake.Lift;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// From baseline, reach and uplift to p₁, the purchases in scope for each contact.
///
/// What is drawn is p₁ itself, held inside [0, `most`] (never at p₀: an offer may do harm), so the uplift u = p₁ − p₀
/// that enters the money is the held one, and so is its expectation.
///
/// @param most 1 for a share of customers; unlimited for receipts a customer
record Response(Uplift.Stated uplift, double most) {
    private static final double NEGLIGIBLE = 1e-4;
    /// Standard deviations within which nearly all of a Normal lies: beyond is less than one part in thirty thousand.
    private static final double FAR = 4;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /// The same kind of uplift, of another size.
    Response lifted(Lift lift) {
        return new Response(new Uplift.Stated(uplift.kind(), uplift.level(), lift.assumption()), most);
    }

    /// p₁ for a drawn baseline, reach and uplift.
    double at(double baseline, double reach, double value) {
        return Math.clamp(free(baseline, reach, value), 0, most);
    }

    double value(double score) {
        return uplift.assumption().value() + uplift.assumption().sd() * score;
    }

    /// The exact expectation of p₁: that of the free one, which is multilinear, plus what the two bounds move. Given
    /// baseline and reach p₁ is Normal and has a closed form; over these two it is integrated. What moves it by
    /// less than one part in ten thousand is left out: a bound
    /// hardly ever met shall not blur the arithmetic.
    double expected(Marginal baseline, Marginal reach) {
        double free = free(baseline.mean(), reach.mean(), uplift.assumption().value());
        if (neverHeld(reach)) return free;
        double moved = baseline.mean(p0 -> reach.mean(r -> moved(p0, r)));
        return Math.abs(moved) < NEGLIGIBLE * free ? free : free + moved;
    }

    /// Whether a relative uplift is so sure that p₁ is hardly ever below 0; on a base it has no other bound.
    private boolean neverHeld(Marginal reach) {
        if (uplift.kind() != UpliftKind.RELATIVE || Double.isFinite(most)) return false;
        Assumption relative = uplift.assumption();
        double seen = reach.at(FAR);
        return 1 + seen * Math.min(0, relative.value()) > FAR * seen * relative.sd();
    }

    /// p₁ before it is held; linear in each of its arguments.
    private double free(double baseline, double reach, double value) {
        return switch (uplift.kind()) {
            case POINTS -> baseline + reach * value;
            case RELATIVE -> baseline * (1 + reach * value);
            case GROSS -> baseline + reach * (value - baseline);
        };
    }

    /// What holding p₁ inside its bounds adds to its expectation.
    private double moved(double baseline, double reach) {
        double centre = free(baseline, reach, uplift.assumption().value());
        double spread = reach * uplift.assumption().sd() * (uplift.kind() == UpliftKind.RELATIVE ? baseline : 1);
        double below = excess(-centre, spread);
        return Double.isInfinite(most) ? below : below - excess(centre - most, spread);
    }

    /// E[max(X, 0)] for X ~ N(centre, spread).
    static double excess(double centre, double spread) {
        if (spread == 0) return Math.max(centre, 0);
        double score = centre / spread;
        return centre * NORMAL.cumulativeProbability(score) + spread * NORMAL.density(score);
    }
}
