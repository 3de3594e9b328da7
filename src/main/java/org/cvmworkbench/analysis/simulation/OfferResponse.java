package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.Audibility;
import org.cvmworkbench.analysis.uptake.AudienceResponse;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.analysis.uptake.Form;
import org.cvmworkbench.analysis.uptake.Qualification;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;

/// How an offer's audience responds to it.
record OfferResponse(
        Dimensions dimensions, Offer offer, Qualification qualification, Baseline baseline, Takers takers) {
    /// Nothing for a mechanic whose effect nobody has published: it must be asked.
    ///
    /// @param near receipts near the threshold for each that reaches it
    Optional<AudienceResponse> of(double near) {
        return form(offer.mechanic()).map(form -> {
            Audibility audible = Audibility.of(dimensions.snapshot(), dimensions.profile());
            boolean room = !offer.scope().isWholeReceipt() && form != Form.TOP_UP;
            Optional<boolean[]> inScope = room ? Optional.of(qualification.inScope()) : Optional.empty();
            return AudienceResponse.of(
                    dimensions.snapshot(),
                    dimensions.asOf(),
                    baseline,
                    new AudienceResponse.Offered(form, inScope, takers.scale(), near),
                    audible);
        });
    }

    static Optional<Form> form(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.Information _, Mechanic.Reminder _ -> Optional.of(Form.MESSAGE);
            case Mechanic.Discount _, Mechanic.PersonalPrice _, Mechanic.Ladder _, Mechanic.WinBack _ ->
                Optional.of(Form.PRICE);
            case Mechanic.Points _, Mechanic.ComboCategory _ -> Optional.of(Form.POINTS);
            case Mechanic.MultiOffer _ -> Optional.of(Form.SET);
            case Mechanic.ComboReceipt _ -> Optional.of(Form.TOP_UP);
            case Mechanic.Service _ -> Optional.empty();
        };
    }
}
