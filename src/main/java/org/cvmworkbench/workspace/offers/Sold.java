package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.scenario.Scope;

/// Something a base sells.
///
/// @param key as scenarios name it
/// @param name as people call it
/// @param amount what it brought, in hundredths
public record Sold(ScopeKind kind, String key, String name, long amount) {
    public Scope scope() {
        return kind.scope(key);
    }
}
