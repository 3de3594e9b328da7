package org.cvmworkbench.workspace.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Study;

/// Each offer for itself.
public record PlainForecasting(Optional<Study> study) implements Forecasting {
    @Override
    public Forecast of(Scenario scenario, Progress progress) {
        List<Optional<OfferAnswer>> answers = new ArrayList<>();
        List<Optional<Text>> refusals = new ArrayList<>();
        for (Offer offer : scenario.offers()) {
            try {
                answers.add(Optional.of(run(scenario.withOffers(List.of(offer))).offers().getFirst()));
                refusals.add(Optional.empty());
            } catch (WorkbenchException refused) {
                answers.add(Optional.empty());
                refusals.add(Optional.of(refused.text()));
            }
        }
        return new Forecast(scenario, answers, refusals);
    }

    private SimulationAnswer run(Scenario scenario) throws WorkbenchException {
        Draws draws = Draws.of(scenario);
        return study.isEmpty()
                ? Simulation.run(scenario, draws)
                : Simulation.run(scenario, draws, study.get().facts());
    }
}
