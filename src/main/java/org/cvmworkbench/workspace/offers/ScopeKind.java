package org.cvmworkbench.workspace.offers;

import java.util.List;
import java.util.Locale;
import org.cvmworkbench.model.scenario.Scope;

/// What an offer can be about.
public enum ScopeKind {
    CATEGORY,
    PRODUCT,
    BRAND,
    SUPPLIER;

    /// The attribute of products it is read from; products themselves have a key.
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The scope of one of them.
    public Scope scope(String key) {
        List<String> one = List.of(key);
        List<String> none = List.of();
        return switch (this) {
            case CATEGORY -> new Scope(one, none, none, none);
            case PRODUCT -> new Scope(none, one, none, none);
            case BRAND -> new Scope(none, none, one, none);
            case SUPPLIER -> new Scope(none, none, none, one);
        };
    }
}
