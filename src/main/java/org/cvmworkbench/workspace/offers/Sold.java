package org.cvmworkbench.workspace.offers;

import java.util.List;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.scenario.Scope;

/// Something a base sells.
///
/// @param key as scenarios name it
/// @param name as people call it
/// @param amount what it brought, in hundredths
public record Sold(ItemKind kind, String key, String name, long amount) {
    public Scope scope() {
        return Scope.of(kind, List.of(key));
    }
}
