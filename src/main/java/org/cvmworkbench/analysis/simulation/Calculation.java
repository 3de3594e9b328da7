package org.cvmworkbench.analysis.simulation;

/// Computes offers from the draws of one seed; what was computed lately is not computed again. One thread at a time.
final class Calculation {
    /// An offer that was computed, and its answer.
    record Done(Computed computed, OfferAnswer answer) {}

    /// What a curve rests on: all but the present depth.
    private record Curve(UsedAssumptions used, Counts counts, Reward free, double end) {}

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

    DepthCurve curve(Prepared offer) {
        OfferModel model = offer.model();
        double present = model.reward().depth();
        double end = DepthCurve.end(present);
        Curve asked = new Curve(offer.used(), model.counts(), model.reward().withDepth(0), end);
        return curves.get(asked, _ -> DepthCurve.of(model, end, scores)).at(present);
    }
}
