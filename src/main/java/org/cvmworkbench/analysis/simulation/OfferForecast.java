package org.cvmworkbench.analysis.simulation;

import java.util.List;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// What became of one offer of a forecast.
public sealed interface OfferForecast {
    String name();

    /// @param warnings what its reader should know before believing it
    record Answered(OfferAnswer answer, List<Text> warnings) implements OfferForecast {
        public Answered {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String name() {
            return answer.name();
        }
    }

    /// It cannot be computed yet: an assumption is missing, or its mechanic has no arithmetic.
    record Refused(String name, WorkbenchException why) implements OfferForecast {}
}
