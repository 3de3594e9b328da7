package org.cvmworkbench.analysis.examples;

import org.cvmworkbench.model.Text;

/// A number somebody published, and what this machine makes of it.
///
/// @param source    who published it
/// @param tolerance how far the two may be apart: half a unit of the last published place, or the error of the draws
public record PublishedNumber(Text name, Text source, double expected, double computed, double tolerance) {
    public boolean ok() {
        return Math.abs(computed - expected) <= tolerance;
    }
}
