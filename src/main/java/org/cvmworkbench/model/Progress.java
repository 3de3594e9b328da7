package org.cvmworkbench.model;

import java.util.concurrent.CancellationException;

/// How long work tells how far it is and hears that nobody wants it any more.
public interface Progress {
    /// Nobody watches and nobody cancels.
    Progress NONE = fraction -> {};

    /// @param fraction of the work that is done, 0 to 1
    void report(double fraction);

    /// @throws CancellationException when the work is to stop; whatever it was writing must then be undone
    default void checkCancelled() {}

    /// The same for work that must come to its end: it hears of no cancellation.
    default Progress toTheEnd() {
        return fraction -> report(fraction);
    }
}
