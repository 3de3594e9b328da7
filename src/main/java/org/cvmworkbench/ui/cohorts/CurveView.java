package org.cvmworkbench.ui.cohorts;

/// What the curves of the chosen rows show.
enum CurveView {
    /// The measure of the triangle, age by age.
    MEASURE,
    /// Two lots of rows beside each other.
    COMPARISON,
    /// How many are still customers.
    SURVIVAL
}
