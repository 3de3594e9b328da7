package org.cvmworkbench.workspace.offers;

import java.util.Set;
import java.util.stream.Collectors;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// Names that no other offer of a scenario has.
final class OfferNames {
    private OfferNames() {}

    /// The name itself, or with the first free number after it.
    static String free(String name, Scenario scenario) {
        Set<String> taken = scenario.offers().stream().map(Offer::name).collect(Collectors.toSet());
        String free = name;
        for (int number = 2; taken.contains(free); number++) free = name + " " + number;
        return free;
    }
}
