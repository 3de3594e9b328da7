package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Offer;

/// Collects what the reader of an answer should know before believing it.
final class Warnings {
    private final List<Text> all = new ArrayList<>();

    private Warnings() {}

    static List<Text> of(Prepared prepared, Optional<LocalDate> asOf) {
        Warnings warnings = new Warnings();
        warnings.consider(prepared.offer(), asOf);
        prepared.used().values().forEach((name, value) -> {
            boolean held = prepared.model().marginals().get(name) instanceof Marginal.Fixed;
            if (held && !value.assumption().isFixed())
                warnings.warn("cannot-vary", prepared.offer().name(), name.word());
        });
        return warnings.all;
    }

    private void consider(Offer offer, Optional<LocalDate> asOf) {
        boolean silent = offer.control().waived() == null;
        if (silent && offer.control().share().isEmpty()) warn("usual-control", offer.name());
        if (silent && offer.control().effectiveShare() == 0) warn("no-control", offer.name());
        if (asOf.isPresent() && offer.start().isBefore(asOf.get()))
            warn("past", offer.name(), offer.start().toString(), asOf.get().toString());
    }

    private void warn(String key, Object... arguments) {
        all.add(Text.of("simulation.warning." + key, arguments));
    }
}
