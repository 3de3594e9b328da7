package org.cvmworkbench.language.scenario;

import org.cvmworkbench.model.scenario.Assumption;
import tools.jackson.databind.node.ObjectNode;

/// An assumption as JSON: its value, and whatever was given of sd, source, owner and date.
public final class Passport {
    private Passport() {}

    /// Puts it into the node and returns the node.
    public static ObjectNode put(ObjectNode node, Assumption assumption) {
        node.set("value", JsonText.number(assumption.value()));
        if (!assumption.isFixed()) node.set("sd", JsonText.number(assumption.sd()));
        if (assumption.source() != null) node.put("source", assumption.source());
        if (assumption.owner() != null) node.put("owner", assumption.owner());
        if (assumption.date() != null) node.put("date", assumption.date().toString());
        return node;
    }
}
