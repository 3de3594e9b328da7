package org.cvmworkbench.analysis.value;

import java.util.Optional;

/// What a visit brings, as fitted.
///
/// @param fit of p, q and v of the Gamma-Gamma law, v in the currency
/// @param spenders the customers it is fitted to
/// @param correlation of their visits and what each brings, which the law takes to be none
public record SpendFit(Fit fit, int spenders, double correlation) {
    static SpendFit of(RepeatPurchases purchases) {
        Spenders spenders = Spenders.of(purchases);
        Fit fit = GammaGamma.fit(spenders.repeats(), spenders.spent());
        return new SpendFit(fit, spenders.count(), spenders.correlation());
    }

    Optional<Fit.Fitted> fitted() {
        return fit instanceof Fit.Fitted fitted ? Optional.of(fitted) : Optional.empty();
    }

    Optional<SpendLaw> law() {
        return fitted().map(fitted -> SpendLaw.of(fitted.parameters()));
    }

    /// What a visit of anybody brings, p·v / (q − 1).
    public double mean() {
        return law().map(law -> law.mean(0, 0)).orElse(Double.NaN);
    }
}
