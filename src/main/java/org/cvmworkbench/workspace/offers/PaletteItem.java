package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;

/// Something from the palette.
public sealed interface PaletteItem extends Liftable {
    /// For whom.
    record ForAudience(Audience audience) implements PaletteItem {}

    /// How it works; makes a new offer on a free day.
    record ByMechanic(Mechanic mechanic) implements PaletteItem {}

    /// About what.
    record AboutScope(Scope scope) implements PaletteItem {}

    /// How it is told.
    record ThroughChannel(String channel) implements PaletteItem {}
}
