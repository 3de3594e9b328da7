package org.cvmworkbench.analysis.suggestion;

import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;

/// An offer that could be made, ready for the canvas.
///
/// What it would change is not known before it is simulated or tried: rewards are where to begin, a
/// tenth of what the receipt earns, not what was found best.
///
/// @param reason why, in figures of the base
public record Suggestion(
        SuggestionKind kind, Lever lever, Mechanic mechanic, Scope scope, Audience audience, Text reason) {
    /// Of what a receipt earns, what a reward gives away to begin with.
    static final double FIRST_REWARD = 0.1;

    private static final double HUNDREDTHS = 100;

    /// The reason, and that nobody knows yet what comes of it.
    public Text said() {
        return Text.of("suggestion.untried", reason);
    }

    /// A reward to begin with, in money, to the hundredth.
    ///
    /// @param margin of a receipt, in hundredths
    /// @param ways among how many items it is shared
    static double reward(double margin, int ways) {
        return Math.max(0, Math.round(margin * FIRST_REWARD / ways)) / HUNDREDTHS;
    }
}
