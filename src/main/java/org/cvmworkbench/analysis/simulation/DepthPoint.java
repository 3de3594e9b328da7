package org.cvmworkbench.analysis.simulation;

import java.util.OptionalDouble;

/// An offer at one depth.
///
/// @param depth           of the discount, or the rate of the points, as a fraction
/// @param uplift          p₁ − p₀ there, as a fraction
/// @param breakEvenUplift as a fraction, nothing where none exists
public record DepthPoint(
        double depth, Estimate uplift, OptionalDouble breakEvenUplift, Estimate net, double probabilityOfProfit) {}
