package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;

/// Where an assumption in use came from.
public sealed interface Origin {
    /// The scenario's assumptions.
    record File() implements Origin {}

    /// The offer's own.
    record OfOffer() implements Origin {}

    /// Estimated from the base.
    record Base() implements Origin {}

    /// A published prior that may be taken silently.
    ///
    /// @param confidence A: stated by the source itself, or counted; B: second hand, or one test
    ///     generalised; C: judgement
    record Prior(String id, String confidence) implements Origin {
        /// When the priors were collected.
        public static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    }

    /// The response model of the base.
    ///
    /// @param judged the share of its variance that rests on judgement, not on a source
    record Model(double judged) implements Origin {
        /// The forms and priors it is made of.
        public static final String PRIORS = "F1·F2·F4·F6·F9·F10·F11·P03·P05·P06·P07·P08·P14";
    }

    /// Nothing was said: no cost, no effect, everybody reached.
    record Default() implements Origin {}
}
