package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.analysis.uptake.OfferDays;
import org.cvmworkbench.analysis.uptake.Qualification;
import org.cvmworkbench.analysis.uptake.QualifyingReceipts;
import org.cvmworkbench.analysis.uptake.Replays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;
import org.jspecify.annotations.Nullable;

/// What a base says about one offer.
///
/// @param uplift   as it was given, by the offer or its scenario
/// @param audience on a day, as it was known then
record OfferEstimate(
        Dimensions dimensions,
        Offer offer,
        @Nullable Uplift uplift,
        Qualification qualification,
        IntFunction<CustomerSet> audience) {
    private static final int EVER = 1 << 20;

    /// O(receipts + lines), a few times.
    BaseEstimates estimates() {
        QualifyingReceipts qualifying = QualifyingReceipts.of(dimensions.snapshot(), qualification);
        CustomerSet today = audience.apply(dimensions.asOf());
        PastWindows past = past(today, qualifying, offer.days());
        return dimensions
                .law()
                .map(law -> {
                    Baseline baseline = Baseline.of(new Baseline.Question(
                            dimensions.snapshot(),
                            dimensions.totals(),
                            law,
                            qualifying,
                            audience,
                            dimensions.asOf(),
                            OfferDays.of(asOf(), offer.start(), offer.days())));
                    return estimates(baseline, money(past, today, qualifying), qualifying);
                })
                .orElseGet(() -> new BaseEstimates(
                        today.count(),
                        past.baseline(),
                        money(past, today, qualifying),
                        Taker.UNKNOWN,
                        1,
                        Optional.empty(),
                        new Replays(List.of())));
    }

    /// Of those who have bought nothing lately, what they ever paid; of those who never have, what all others do.
    private PastMoney money(PastWindows lately, CustomerSet today, QualifyingReceipts qualifying) {
        PastMoney money = lately.money();
        if (money.price().isPresent()) return money;
        PastMoney ever = past(today, qualifying, EVER).money();
        return ever.price().isPresent()
                ? ever
                : past(CustomerSet.all(today.size()), qualifying, EVER).money();
    }

    private PastWindows past(CustomerSet customers, QualifyingReceipts qualifying, int days) {
        return PastWindows.of(dimensions, customers, qualifying, qualification.inScope(), days);
    }

    private LocalDate asOf() {
        return LocalDate.ofEpochDay(dimensions.asOf());
    }

    private BaseEstimates estimates(Baseline baseline, PastMoney money, QualifyingReceipts qualifying) {
        int customers = baseline.audience().count();
        double scale = customers == 0 ? 0 : 1.0 / customers;
        Assumption each = new Assumption(baseline.total() * scale, baseline.sd() * scale, null, null, asOf());
        Takers takers = new Takers(dimensions, offer, uplift, baseline, money);
        boolean modelled = uplift instanceof Uplift.Modelled;
        NearReceipts near = modelled
                ? NearReceipts.of(dimensions, qualification, qualifying, baseline.audience())
                : NearReceipts.NONE;
        return new BaseEstimates(
                customers,
                each,
                money,
                takers.taker(),
                near.worth(money),
                modelled
                        ? new OfferResponse(dimensions, offer, qualification, baseline, takers).model(near.weight())
                        : Optional.empty(),
                baseline.replays());
    }
}
