package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.analysis.profile.Profile;

/// P(alive) as a law has it of customers on an earlier day: of what they had done by then.
///
/// @param visits by customer, days with a visit until then
record EarlierAlive(Alive law, Profile profile, int[] visits) implements Alive {
    @Override
    public double after(int customer, int silence) {
        int between = profile.lastVisit()[customer] - profile.firstVisit()[customer];
        return visits[customer] == 0 ? 1 : law.after(visits[customer], between, silence);
    }

    @Override
    public double after(int before, int between, int silence) {
        return law.after(before, between, silence);
    }
}
