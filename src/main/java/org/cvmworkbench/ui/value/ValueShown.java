package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Value;

/// What the room shows of a base.
///
/// @param backTest the same forecast made before the last weeks, with what came
/// @param groups what each group will bring, in the order of [ValueQuestion#GROUPS]; none where nothing fits
/// @param steps customers by how likely they still buy, in equal steps from 0 to 1
/// @param alive how many still buy, expected
record ValueShown(
        ValueQuestion question,
        Value value,
        Optional<Value> backTest,
        List<Foreseen> groups,
        int[] steps,
        double alive) {
    boolean fits() {
        return value.ahead().isPresent();
    }
}
