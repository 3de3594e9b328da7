package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Uplift;

/// Computes offers from the draws of one seed; what was computed lately is not computed again. One thread at a time.
final class Calculation {
    /// An offer that was computed, and its answer.
    record Done(Computed computed, OfferAnswer answer) {}

    /// What a curve rests on: all but the present depth.
    private record Curve(UsedAssumptions used, Counts counts, Reward free, Optional<ResponseModel> lifts, double end) {}

    private final Scores scores;
    private final Recent<Prepared, Done> offers = new Recent<>(16);
    private final Recent<Curve, DepthCurve> curves = new Recent<>(4);

    Calculation(Draws draws) {
        this.scores = new Scores(draws);
    }

    Draws draws() {
        return scores.draws();
    }

    Done offer(Prepared offer) {
        return offers.get(offer, asked -> {
            Computed computed = Computed.of(asked.model(), scores);
            return new Done(computed, new OfferAnswer(asked.offer().name(), computed.outcome(), asked.used()));
        });
    }

    OfferAnswer answer(Prepared asked) {
        return offer(asked).answer();
    }

    DepthCurve curve(Prepared offer, Reward.Share reward) {
        OfferModel model = offer.model();
        double end = DepthCurve.end(reward.depth());
        Curve asked = new Curve(bare(offer.used()), model.counts(), reward.withDepth(0), model.lifts(), end);
        return curves.get(asked, _ -> DepthCurve.of(model, reward, end, scores))
                .at(reward.depth(), model.uplift(scores));
    }

    /// A modelled uplift is another at every depth.
    private static UsedAssumptions bare(UsedAssumptions used) {
        if (!(used.upliftOrigin() instanceof Origin.Model)) return used;
        Uplift.Stated none =
                new Uplift.Stated(used.uplift().kind(), used.uplift().level(), Assumption.of(0));
        return new UsedAssumptions(used.values(), none, new Origin.Default());
    }
}
