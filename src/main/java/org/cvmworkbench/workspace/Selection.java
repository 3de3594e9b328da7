package org.cvmworkbench.workspace;

import org.cvmworkbench.columns.CustomerSet;

/// The customers looked at in all rooms.
///
/// @param rule that finds them, empty for everybody
public record Selection(String rule, CustomerSet customers) {
    public static Selection everybody(int customers) {
        return new Selection("", CustomerSet.all(customers));
    }

    public boolean isEverybody() {
        return rule.isBlank();
    }
}
