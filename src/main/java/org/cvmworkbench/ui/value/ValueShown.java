package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.value.BackTest;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Value;

/// What the room shows of a base.
///
/// @param backTest the same forecast made before the last weeks, with what came
/// @param past how far such forecasts were off
/// @param groups what each group will bring, in the order of [ValueQuestion#GROUPS]; none where nothing fits
/// @param steps customers by how likely they still buy, in equal steps from 0 to 1
/// @param alive how many still buy, expected
record ValueShown(
        ValueQuestion question,
        Value value,
        Optional<Value> backTest,
        BackTest past,
        List<Foreseen> groups,
        int[] steps,
        double alive) {
    /// What all will bring, in an interval as wide as the past has shown.
    Foreseen money() {
        return past.widened(value.ahead().orElseThrow().totals().value());
    }

    boolean fits() {
        return value.ahead().isPresent();
    }
}
