package org.cvmworkbench.model.scenario;

/// What an offer adds to the baseline.
public sealed interface Uplift {
    /// Somebody's number. Neither its kind nor its level is ever guessed: the same "5 %" differs 10 to 33 times.
    record Stated(UpliftKind kind, UpliftLevel level, Assumption assumption) implements Uplift {
        public Stated {
            kind.limit().check("value", assumption.value());
        }
    }

    /// The response model of the base, customer by customer: `{ "model": "base" }`.
    record Modelled() implements Uplift {}
}
