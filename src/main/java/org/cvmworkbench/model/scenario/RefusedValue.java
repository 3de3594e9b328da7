package org.cvmworkbench.model.scenario;

import org.cvmworkbench.model.Text;

/// A value no scenario may have. Thrown by the records of this package, so that each rule stands in one place; the
/// reader of scenario files adds where it stood.
public final class RefusedValue extends IllegalArgumentException {
    private final String name;
    private final transient Text reason;

    RefusedValue(String name, String reason, Object... arguments) {
        super(name + ": " + reason);
        this.name = name;
        this.reason = Text.of("scenario.refused." + reason, arguments);
    }

    /// The key in the scenario file of the value that was refused.
    public String name() {
        return name;
    }

    /// What is wrong with it and what is allowed.
    public Text reason() {
        return reason;
    }
}
