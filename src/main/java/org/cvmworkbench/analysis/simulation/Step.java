package org.cvmworkbench.analysis.simulation;

import java.util.Locale;

/// The steps from the margin of all takers to the net effect, in their order.
public enum Step {
    /// N·p₁·P·m.
    GROSS,
    /// − N·p₀·P·m: who would have bought anyway.
    BASELINE,
    /// − φ·N·u·P·m.
    PULL_FORWARD,
    /// − κ·N·u·P·m.
    CANNIBALISED,
    /// N·u·H·m_H.
    HALO,
    /// − N·p₁·P·d: what the takers are given.
    REWARD,
    /// − N·(c + optOut·reachValue) − F.
    CONTACT,
    /// S.
    FUNDING;

    /// As the answer writes it.
    public String word() {
        return this == PULL_FORWARD ? "pullForward" : name().toLowerCase(Locale.ROOT);
    }
}
