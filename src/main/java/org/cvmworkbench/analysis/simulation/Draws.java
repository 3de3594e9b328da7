package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// How often and from which seed a scenario is drawn.
public record Draws(long seed, int count) {
    public static final int USUAL = 20_000;

    /// Enough to look at while something moves.
    public static final int ROUGH = 2_000;

    /// What a workstation can hold.
    public static final int MOST = 1_000_000;

    public Draws {
        if (count < 1 || count > MOST) throw new IllegalArgumentException("1 to " + MOST + " draws, not " + count);
    }

    /// As many as somebody asked for.
    ///
    /// @throws WorkbenchException `OPTION` where no workstation can hold them
    public static Draws checked(long seed, int count) throws WorkbenchException {
        if (count < 1 || count > MOST)
            throw new WorkbenchException(ErrorKind.OPTION, Text.of("simulate.draws", MOST, count));
        return new Draws(seed, count);
    }

    /// 20,000 draws from the scenario's own seed, or 1.
    public static Draws of(Scenario scenario) {
        return new Draws(scenario.seed().orElse(1), USUAL);
    }
}
