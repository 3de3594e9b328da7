package org.cvmworkbench.ui.offers.present;

import java.util.List;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.HeldScale;
import org.cvmworkbench.ui.offers.answer.Scale;
import org.cvmworkbench.ui.offers.answer.WaterfallRow;

/// The axes that all cards share. They stay while the slider moves, and only grow.
final class Axes {
    /// The axes of one moment.
    record Shared(Scale net, Scale uptake, Scale fall) {}

    private final HeldScale net = new HeldScale();
    private final HeldScale uptake = new HeldScale();
    private final HeldScale fall = new HeldScale();

    Shared of(Object subject, List<Outcome> outcomes, boolean funded, AnswerWords words) {
        Scale money = Scale.showing(0, 0);
        Scale takers = Scale.showing(0, 0);
        Scale bars = Scale.showing(0, 0);
        for (Outcome outcome : outcomes) {
            money = money.widenedFor(outcome.net().p10(), outcome.net().p90());
            takers = takers.widenedFor(0, outcome.uptake().p90());
            bars = bars.widenedFor(WaterfallRow.scale(Possibility.rows(outcome, funded, words)));
        }
        return new Shared(net.of(subject, money), uptake.of(subject, takers), fall.of(subject, bars));
    }
}
