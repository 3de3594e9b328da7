package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Scenario;

/// What a scenario becomes by one act.
///
/// @param description as in "Undo: move Wine −20 %"
/// @param gesture equal for the steps of one gesture, such as a slider on its way; empty for an act of its own
public record ScenarioEdit(Text description, Scenario result, String gesture) {
    public static ScenarioEdit of(Text description, Scenario result) {
        return new ScenarioEdit(description, result, "");
    }

    /// The same as a step of a gesture.
    public ScenarioEdit during(String name) {
        return new ScenarioEdit(description, result, name);
    }
}
