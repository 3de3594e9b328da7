package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.value.BackTest;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.analysis.value.Outlay;
import org.cvmworkbench.analysis.value.Value;

/// What the room shows of a base.
///
/// @param backTest the same forecast made before the last weeks, with what came
/// @param past how far such forecasts were off
/// @param outlay what customers cost beside the goods
/// @param parts what each part of the base has brought and will bring; none where nothing fits
/// @param steps customers by how likely they still buy, in equal steps from 0 to 1
/// @param alive how many still buy, expected
record ValueShown(
        ValueQuestion question,
        Value value,
        Optional<Value> backTest,
        BackTest past,
        Outlay outlay,
        Map<ValueParts, Parts> parts,
        int[] steps,
        double alive) {
    /// @param labels as [ValueParts.Cut] has them
    record Parts(List<String> labels, List<Lifetime> lives) {}

    /// What all will bring, in an interval as wide as the past has shown.
    Foreseen money() {
        return past.widened(value.ahead().orElseThrow().totals().value());
    }

    /// Their visits, in the same way.
    Foreseen visits() {
        return past.widened(value.ahead().orElseThrow().totals().visits());
    }

    /// Nobody where nothing fits.
    Parts by(ValueParts cut) {
        return parts.getOrDefault(cut, new Parts(List.of(), List.of()));
    }

    /// What all have brought and will bring.
    Lifetime all() {
        return Lifetime.all(by(ValueParts.GROUPS).lives(), money());
    }

    boolean fits() {
        return value.ahead().isPresent();
    }

    /// Whether what a visit brings can be told too.
    boolean hasMoney() {
        return fits() && Double.isFinite(money().mean());
    }
}
