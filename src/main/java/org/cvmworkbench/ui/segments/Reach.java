package org.cvmworkbench.ui.segments;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.contact.Identified;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.workspace.Study;

/// How much is known by customer, and who can be written to: in the base, and of those selected.
///
/// @param settled the customers asked about
record Reach(
        Exploration settled,
        Identified identified,
        Map<SendingChannel, Reachable> everybody,
        Map<SendingChannel, Reachable> selected) {
    Reach {
        everybody = Map.copyOf(everybody);
        selected = Map.copyOf(selected);
    }

    static Reach of(Exploration settled, Optional<Reach> before, Progress progress) {
        Study study = settled.study();
        Dimensions dimensions = study.dimensions();
        Optional<Reach> same =
                before.filter(reach -> reach.settled().study().dimensions().equals(dimensions));
        Identified identified =
                same.map(Reach::identified).orElseGet(() -> Identified.of(study.snapshot(), dimensions.asOf()));
        progress.checkCancelled();
        Map<SendingChannel, Reachable> everybody = same.map(Reach::everybody)
                .orElseGet(() -> reachable(study, settled.everybody().customers(), progress));
        Map<SendingChannel, Reachable> selected = settled.isEverybody()
                ? everybody
                : reachable(study, settled.selected().customers(), progress);
        return new Reach(settled, identified, everybody, selected);
    }

    private static Map<SendingChannel, Reachable> reachable(Study study, CustomerSet whom, Progress progress) {
        Map<SendingChannel, Reachable> reachable = new EnumMap<>(SendingChannel.class);
        for (SendingChannel channel : SendingChannel.values()) {
            progress.checkCancelled();
            reachable.put(channel, Reachable.of(study.snapshot().customers(), whom, channel));
        }
        return reachable;
    }

    Reachable everybody(SendingChannel channel) {
        return Optional.ofNullable(everybody.get(channel)).orElseThrow();
    }

    Reachable selected(SendingChannel channel) {
        return Optional.ofNullable(selected.get(channel)).orElseThrow();
    }
}
