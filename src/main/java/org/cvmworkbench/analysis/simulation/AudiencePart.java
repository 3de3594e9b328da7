package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import org.cvmworkbench.analysis.uptake.ResponseModel;

/// What a base says about a part of an offer's audience.
///
/// @param baseline p₀: receipts in scope for each of them in the days of the offer
/// @param taker    what somebody of them who takes the offer is given
/// @param response of them, where the model of the base was asked
public record AudiencePart(
        String name, int customers, double baseline, Taker taker, Optional<ResponseModel> response) {}
