package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.analysis.uptake.OfferDays;
import org.cvmworkbench.analysis.uptake.Qualification;
import org.cvmworkbench.analysis.uptake.QualifyingReceipts;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.columns.CustomerSet;
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
        return study().map(OfferStudy::estimates).orElseGet(this::withoutLaw);
    }

    /// Customer by customer; nothing where no law of repeat buying fits the base.
    Optional<OfferStudy> study() {
        return dimensions.law().map(this::study);
    }

    private OfferStudy study(BuyingLaw law) {
        QualifyingReceipts qualifying = QualifyingReceipts.of(dimensions.snapshot(), qualification);
        Baseline baseline = Baseline.of(new Baseline.Question(
                dimensions.snapshot(),
                dimensions.totals(),
                law,
                qualifying,
                audience,
                dimensions.asOf(),
                OfferDays.of(LocalDate.ofEpochDay(dimensions.asOf()), offer.start(), offer.days())));
        CustomerSet today = baseline.audience();
        PastMoney money = money(past(today, qualifying, offer.days()), today, qualifying);
        Takers takers = new Takers(dimensions, offer, uplift, baseline, money);
        boolean modelled = uplift instanceof Uplift.Modelled;
        NearReceipts near =
                modelled ? NearReceipts.of(dimensions, qualification, qualifying, today) : NearReceipts.NONE;
        OfferResponse response = new OfferResponse(dimensions, offer, qualification, baseline, takers);
        return new OfferStudy(
                dimensions,
                baseline,
                money,
                takers,
                near.worth(money),
                modelled ? response.of(near.weight()) : Optional.empty());
    }

    private BaseEstimates withoutLaw() {
        QualifyingReceipts qualifying = QualifyingReceipts.of(dimensions.snapshot(), qualification);
        CustomerSet today = audience.apply(dimensions.asOf());
        PastWindows past = past(today, qualifying, offer.days());
        return BaseEstimates.withoutLaw(today.count(), past.baseline(), money(past, today, qualifying));
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
}
