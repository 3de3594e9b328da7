package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;

/// The draws behind an outcome, for pictures of the doubt. Each figure is ascending, so the two do not belong together
/// draw by draw.
public record DrawnFigures(double[] uptake, double[] net) {
    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnFigures that && Arrays.equals(uptake, that.uptake) && Arrays.equals(net, that.net);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(uptake) + Arrays.hashCode(net);
    }

    @Override
    public String toString() {
        return uptake.length + " draws";
    }
}
