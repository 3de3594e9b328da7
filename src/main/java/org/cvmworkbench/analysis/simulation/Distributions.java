package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;

/// The distributions of assumptions, each made once. One thread at a time.
final class Distributions {
    /// @param baselineIsShare whether p₀ is a share of customers, or receipts a customer
    private record Asked(AssumptionName name, Assumption assumption, boolean baselineIsShare) {
        Marginal marginal() {
            return Marginal.of(name, assumption, baselineIsShare);
        }
    }

    private record AskedCount(Assumption baseline, long customers, double growth) {}

    private final Recent<Asked, Marginal> known = new Recent<>(256);
    private final Recent<AskedCount, Marginal> counts = new Recent<>(256);

    Marginal of(AssumptionName name, Assumption assumption, boolean baselineIsShare) {
        return known.get(new Asked(name, assumption, baselineIsShare), Asked::marginal);
    }

    /// Of a baseline that was estimated for so many customers.
    ///
    /// @param growth how many times as many purchases the offer makes of theirs
    Marginal ofCount(Assumption baseline, long customers, double growth) {
        return counts.get(
                new AskedCount(baseline, customers, growth),
                asked -> Marginal.ofCount(asked.baseline(), asked.customers(), asked.growth()));
    }
}
