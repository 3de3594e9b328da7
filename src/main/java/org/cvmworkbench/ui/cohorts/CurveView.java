package org.cvmworkbench.ui.cohorts;

/// What the curves of the chosen rows show.
enum CurveView {
    /// The measure of the triangle, age by age.
    MEASURE,
    /// How many are still customers.
    SURVIVAL
}
