package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import org.cvmworkbench.model.scenario.Assumption;

/// What a base says about one offer: its audience, and the purchases of that audience in scope in windows as long as
/// the offer's, ending at the as-of day.
///
/// @param audience       customers, those of earlier offers left out
/// @param baseline       p₀: receipts in scope for each of them in one window
/// @param price          the mean spend in scope of such a receipt; nothing where there was none
/// @param marginRate     1 − cost / amount over lines in scope whose unit cost is known
/// @param otherPrice     the mean price of a unit out of scope in those receipts; nothing where the scope is the whole
///                       receipt
/// @param otherMarginRate the margin rate of those units
public record BaseEstimates(
        long audience,
        Assumption baseline,
        Optional<Assumption> price,
        Optional<Assumption> marginRate,
        Optional<Assumption> otherPrice,
        Optional<Assumption> otherMarginRate) {}
