package org.cvmworkbench.model.scenario;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The control group of an offer.
///
/// @param share  of the audience, where it was given
/// @param waived why there is none, where somebody said so
public record Control(OptionalDouble share, @Nullable String waived) {
    /// Nothing was said about it.
    public static final Control UNSTATED = new Control(OptionalDouble.empty(), null);

    /// Held out where nothing was said: 5 to 10 % in CRM practice (Loymax, Bluecore, Novo).
    public static final double USUAL = 0.10;

    public Control {
        share.ifPresent(value -> Limit.SHARE.check("controlShare", value));
    }

    public static Control of(double share) {
        return new Control(OptionalDouble.of(share), null);
    }

    /// The share held out: as given, none where it was waived, else the usual.
    public double effectiveShare() {
        return share.orElse(waived == null ? USUAL : 0);
    }
}
