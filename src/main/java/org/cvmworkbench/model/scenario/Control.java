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

    public Control {
        share.ifPresent(value -> Limit.SHARE.check("controlShare", value));
    }

    public static Control of(double share) {
        return new Control(OptionalDouble.of(share), null);
    }
}
