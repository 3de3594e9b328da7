package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// Two strategies for the same customers in the same days, from the same draws; to do nothing brings 0.
///
/// @param first      and `second`, in the order they were asked
/// @param difference by how much the second brings more, net
/// @param secondWins the share of draws in which it does
public record Duel(Side first, Side second, Estimate difference, double secondWins) {
    /// What one strategy brings.
    ///
    /// @param reward     what is given to takers, in money
    /// @param deadweight the part of it that is given to purchases made anyway
    public record Side(String name, Outcome outcome, double reward, double deadweight, List<Text> warnings) {
        public Side {
            warnings = List.copyOf(warnings);
        }
    }

    /// O(offers · draws) once the base has been asked.
    ///
    /// @throws WorkbenchException where one of them is refused
    public static Duel of(Scenario first, Scenario second, Draws draws, BaseFacts base) throws WorkbenchException {
        Calculation calculation = new Calculation(draws);
        Distributions distributions = new Distributions();
        Strategy one = Strategy.of(first, base, distributions, calculation);
        Strategy other = Strategy.of(second, base, distributions, calculation);
        double[] differences = new double[draws.count()];
        Arrays.setAll(differences, draw -> other.net(draw) - one.net(draw));
        Arrays.sort(differences);
        double mean = other.computed.expected().net() - one.computed.expected().net();
        return new Duel(one.side(), other.side(), Estimate.of(mean, differences), Outcome.shareAboveZero(differences));
    }

    /// One of the two, computed.
    private record Strategy(SimulationAnswer answer, Computed computed, double reward, double deadweight) {
        static Strategy of(Scenario scenario, BaseFacts base, Distributions distributions, Calculation calculation)
                throws WorkbenchException {
            Preparation preparation = Preparation.of(scenario, Optional.of(base), distributions);
            Tally tally = new Tally(calculation, Optional.of(base));
            double reward = 0;
            double deadweight = 0;
            for (int place = 0; place < scenario.offers().size(); place++) {
                Prepared offer = preparation.prepare(place);
                tally.add(offer);
                Economics expected = offer.model().expected();
                reward -= expected.step(Step.REWARD);
                deadweight += expected.deadweight();
            }
            return new Strategy(tally.answer(scenario.name()), tally.computed(), reward, deadweight);
        }

        double net(int draw) {
            return computed.drawn().get(draw).net();
        }

        Side side() {
            return new Side(answer.scenario(), answer.total(), reward, deadweight, answer.warnings());
        }
    }
}
