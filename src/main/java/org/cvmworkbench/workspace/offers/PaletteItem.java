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

    /// A mechanic that names items where the base names none.
    ///
    /// @param mechanic as the scenario file writes it
    record WithoutAssortment(String mechanic) implements PaletteItem {}

    /// About what.
    record AboutScope(Scope scope) implements PaletteItem {}

    /// How it is told.
    record ThroughChannel(String channel) implements PaletteItem {}

    /// What it gives, or on which terms.
    record OnCondition(Condition condition) implements PaletteItem {}
}
