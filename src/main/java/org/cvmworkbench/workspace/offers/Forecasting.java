package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// Tells what scenarios would bring; on any thread but the user interface's.
@FunctionalInterface
public interface Forecasting {
    /// @throws WorkbenchException where nothing at all can be told
    Forecast of(Scenario scenario, Progress progress) throws WorkbenchException;
}
