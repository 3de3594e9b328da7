package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.Optional;

/// One offer looked at closely.
///
/// @param measureFirst the assumption whose exact value would be worth most to know before deciding; nothing where no
///                     single one could change the decision
/// @param suppliers    of the goods in scope, those who sell most first; none without a base
/// @param splits       of its audience; none without a base
public record CloseLook(
        String offer,
        Clients clients,
        Optional<Swing> measureFirst,
        List<SupplierAccount> suppliers,
        List<Split> splits) {
    public CloseLook {
        suppliers = List.copyOf(suppliers);
        splits = List.copyOf(splits);
    }

    public Optional<Split> split(SplitBy by) {
        return splits.stream().filter(split -> split.by() == by).findFirst();
    }
}
