package org.cvmworkbench.model.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The assumptions a scenario or an offer gives; what is not given is looked for elsewhere.
///
/// @param values in the order of [AssumptionName]
public record Assumptions(
        Map<AssumptionName, Assumption> values, @Nullable Uplift uplift) {
    public static final Assumptions NONE = new Assumptions(Map.of(), null);

    private static final List<AssumptionName> NEEDED_WITHOUT_BASE =
            List.of(AssumptionName.BASELINE, AssumptionName.PRICE, AssumptionName.MARGIN_RATE);

    public Assumptions {
        Map<AssumptionName, Assumption> sorted = new EnumMap<>(AssumptionName.class);
        values.forEach((name, value) -> sorted.put(name, name.checked(value)));
        values = Collections.unmodifiableMap(sorted);
    }

    public Optional<Assumption> get(AssumptionName name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean isEmpty() {
        return values.isEmpty() && uplift == null;
    }

    /// These, completed by others where these say nothing.
    public Assumptions over(Assumptions others) {
        Map<AssumptionName, Assumption> all = new EnumMap<>(AssumptionName.class);
        all.putAll(others.values);
        all.putAll(values);
        return new Assumptions(all, uplift == null ? others.uplift : uplift);
    }

    public Assumptions with(AssumptionName name, Assumption value) {
        return new Assumptions(Map.of(name, value), null).over(this);
    }

    public Assumptions with(Uplift newUplift) {
        return new Assumptions(values, newUplift);
    }

    /// Checks what only all assumptions of an offer together can tell: that nothing is corrected twice, and that an
    /// audience without a base has what no base can give.
    ///
    /// @throws RefusedValue naming the assumption
    public void checkFor(Audience audience) {
        if (uplift instanceof Uplift.Stated stated && stated.level() == UpliftLevel.RECEIPT) {
            refuseCorrection(AssumptionName.CANNIBALISED);
            refuseCorrection(AssumptionName.HALO_BASKET);
        }
        if (audience instanceof Audience.Size) checkComplete();
    }

    private void refuseCorrection(AssumptionName name) {
        Assumption given = values.get(name);
        if (given != null && given.value() != 0) throw new RefusedValue(name.word(), "receipt-level", name.word());
    }

    private void checkComplete() {
        if (uplift == null) throw new RefusedValue("uplift", "needed-without-base", "uplift");
        for (AssumptionName name : NEEDED_WITHOUT_BASE) need(name);
        if (!need(AssumptionName.BASELINE).isPossibleShare()) throw new RefusedValue("baseline", "baseline-share");
        if (get(AssumptionName.HALO_BASKET).map(Assumption::value).orElse(0.0) > 0)
            need(AssumptionName.HALO_MARGIN_RATE);
    }

    private Assumption need(AssumptionName name) {
        return get(name).orElseThrow(() -> new RefusedValue(name.word(), "needed-without-base", name.word()));
    }
}
