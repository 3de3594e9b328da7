package org.cvmworkbench.benchmark;

import java.util.List;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.model.scenario.Scenario;

/// An offer to 100,000 customers, drawn as often as the workbench draws.
final class SimulationDraws {
    private SimulationDraws() {}

    static Question of() {
        Scenario scenario = FridayWine.scenario();
        return Question.alone("W8 simulate an offer, 20,000 draws", () -> {
            SimulationAnswer answer = Simulation.run(scenario, new Draws(1, Draws.USUAL));
            return () -> List.of((long) answer.offers().size());
        });
    }
}
