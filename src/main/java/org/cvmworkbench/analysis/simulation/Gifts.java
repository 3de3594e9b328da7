package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.scenario.Uplift;

/// What customers are given where that differs between them, as with a ladder or a reward for coming back: takers who
/// buy more because of the offer are given more than those who would have bought anyway.
///
/// All but the first two are of what the model of the base adds to each purchase made anyway.
///
/// @param anyway      on average over purchases made anyway
/// @param everybody   on average over customers
/// @param offered     what the reward adds where everybody sees it, and `offeredGift` that times what they are given
/// @param message     what the message adds, and `messageGift` that times what they are given
public record Gifts(
        double anyway, double everybody, double offered, double offeredGift, double message, double messageGift) {
    /// On average over all takers.
    ///
    /// @param baseline purchases a customer anyway
    /// @param reach    the share who see the message
    double average(Uplift uplift, double baseline, double reach) {
        return switch (uplift) {
            case Uplift.Modelled() -> (anyway + reach * offeredGift + messageGift) / (1 + reach * offered + message);
            case Uplift.Stated stated -> {
                double value = reach * stated.assumption().value();
                yield switch (stated.kind()) {
                    case RELATIVE -> anyway;
                    case POINTS -> mixed(baseline, value);
                    case GROSS -> mixed((1 - reach) * baseline, value);
                };
            }
        };
    }

    /// Of purchases that are spread as those made anyway, and of others that are spread evenly.
    private double mixed(double alike, double even) {
        double all = alike + even;
        return all <= 0 || even < 0 ? anyway : (alike * anyway + even * everybody) / all;
    }
}
