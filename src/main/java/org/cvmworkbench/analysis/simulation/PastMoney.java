package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.cvmworkbench.model.scenario.Assumption;

/// What receipts in scope brought lately.
///
/// @param price          the mean spend in scope of such a receipt; nothing where there was none
/// @param unitPrice      of what was bought in scope
/// @param marginRate     1 − cost / amount over lines in scope whose unit cost is known
/// @param otherPrice     the mean price of a unit out of scope in those receipts; nothing where the scope is the whole
///                       receipt
/// @param otherMarginRate the margin rate of those units
/// @param lines          in scope on one receipt
/// @param suppliers      what each has of the spend in scope, the greatest first; nothing where none is known
public record PastMoney(
        Optional<Assumption> price,
        OptionalDouble unitPrice,
        Optional<Assumption> marginRate,
        Optional<Assumption> otherPrice,
        Optional<Assumption> otherMarginRate,
        OptionalDouble lines,
        SequencedMap<String, Double> suppliers) {}
