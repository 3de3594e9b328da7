package org.cvmworkbench.workspace;

import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.model.Progress;

/// What to offer to each customer next, or to leave alone: told for all at once when it is first asked
/// for, and kept as long as the base stays the same. Safe on any thread.
public final class NextSteps {
    private final Dimensions dimensions;
    private Optional<NextOffers> told = Optional.empty();

    NextSteps(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    /// The first time O(lines), while others who ask wait: for a job. Cancelled, nothing is kept.
    public synchronized NextOffers of(Progress progress) {
        progress.checkCancelled();
        if (told.isEmpty()) told = Optional.of(NextOffers.of(dimensions, progress));
        return told.get();
    }
}
