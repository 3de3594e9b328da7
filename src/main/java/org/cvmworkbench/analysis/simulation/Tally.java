package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cvmworkbench.model.Text;

/// Adds the offers of one scenario up. One thread.
final class Tally {
    private final Calculation calculation;
    private final Optional<? extends BaseFacts> base;
    private final List<OfferAnswer> answers = new ArrayList<>();
    private final List<Text> warnings = new ArrayList<>();
    private final BestOffer best;
    private Computed total;

    Tally(Calculation calculation, Optional<? extends BaseFacts> base) {
        this.calculation = calculation;
        this.base = base;
        this.total = Computed.nothing(calculation.draws().count());
        this.best = new BestOffer(calculation.draws().count());
    }

    OfferForecast.Answered add(Prepared offer) {
        Calculation.Done done = calculation.offer(offer);
        total = total.plus(done.computed());
        best.consider(offer.offer().name(), done.computed());
        answers.add(done.answer());
        List<Text> own = Warnings.of(offer, base.map(BaseFacts::asOf));
        warnings.addAll(own);
        return new OfferForecast.Answered(done.answer(), own);
    }

    /// All offers so far, draw by draw.
    Computed computed() {
        return total;
    }

    SimulationAnswer answer(String scenario) {
        OptionalLong snapshot =
                base.map(facts -> OptionalLong.of(facts.snapshot())).orElse(OptionalLong.empty());
        List<Text> all = new ArrayList<>(warnings);
        best.warning().ifPresent(all::add);
        return new SimulationAnswer(scenario, answers, total(), all, calculation.draws(), snapshot);
    }

    /// That of one offer is its own.
    private Outcome total() {
        return answers.size() == 1 ? answers.getFirst().outcome() : total.outcome();
    }
}
