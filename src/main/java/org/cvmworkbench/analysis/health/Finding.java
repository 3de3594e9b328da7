package org.cvmworkbench.analysis.health;

/// What a check counted.
///
/// @param count of lines, customers or days it is about
/// @param of    all of them
public record Finding(HealthCheck check, int count, int of) {
    public boolean found() {
        return count > 0;
    }

    /// A fraction; 0 where there is nothing to be a part of.
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }
}
