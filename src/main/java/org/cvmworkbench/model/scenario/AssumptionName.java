package org.cvmworkbench.model.scenario;

import java.util.List;
import java.util.Optional;

/// The assumptions an offer's arithmetic rests on, besides its uplift.
public enum AssumptionName {
    /// p₀: the share of customers who buy in scope without the offer; from a base, their expected receipts, which may
    /// exceed 1.
    BASELINE("baseline", Measure.COUNT),
    /// The share of contacts who see the message.
    REACH("reach", Measure.SHARE),
    /// P: the price of a purchase in scope.
    PRICE("price", Measure.MONEY),
    /// m: the margin on that price.
    MARGIN_RATE("marginRate", Measure.SHARE),
    /// H: what an extra purchase brings along out of scope.
    HALO_BASKET("haloBasket", Measure.MONEY),
    HALO_MARGIN_RATE("haloMarginRate", Measure.SHARE),
    /// φ: the share of extra purchases that would have come later.
    PULL_FORWARD("pullForward", Measure.SHARE),
    /// κ: the share of extra purchases that replace another of ours.
    CANNIBALISED("cannibalised", Measure.SHARE),
    /// The share of points never spent.
    BREAKAGE("breakage", Measure.SHARE),
    /// What a point of face value 1 costs when it is spent.
    POINT_COST("pointCost", Measure.SHARE),
    /// The share of takers who come once more because of the points they have to spend.
    BURN_VISIT("burnVisit", Measure.SHARE),
    /// c: money for each contact.
    CONTACT_COST("contactCost", Measure.MONEY),
    /// The share of contacts who forbid further ones.
    OPT_OUT("optOut", Measure.SHARE),
    /// What being allowed to contact a customer is worth.
    REACH_VALUE("reachValue", Measure.MONEY),
    /// F: money for the whole offer.
    FIXED_COST("fixedCost", Measure.MONEY),
    /// S: what the supplier pays towards the whole offer.
    SUPPLIER_FUNDING("supplierFunding", Measure.MONEY),
    /// What the supplier pays for each purchase that takes the offer.
    SUPPLIER_EACH("supplierEach", Measure.MONEY),
    /// What the supplier pays for each purchase that would not have been made.
    SUPPLIER_EXTRA("supplierExtra", Measure.MONEY);

    private enum Measure {
        SHARE,
        COUNT,
        MONEY
    }

    private final String word;
    private final Measure measure;

    AssumptionName(String word, Measure measure) {
        this.word = word;
        this.measure = measure;
    }

    /// As the scenario file writes it.
    public String word() {
        return word;
    }

    /// Whether it is an amount in the currency; otherwise it is a share, or receipts a customer.
    public boolean isMoney() {
        return measure == Measure.MONEY;
    }

    public static Optional<AssumptionName> of(String word) {
        return List.of(values()).stream().filter(name -> name.word.equals(word)).findFirst();
    }

    /// The assumption, if this may have such a value.
    ///
    /// @throws RefusedValue otherwise
    public Assumption checked(Assumption assumption) {
        switch (measure) {
            case SHARE -> assumption.checkShare();
            case COUNT, MONEY -> Limit.NOT_NEGATIVE.check("value", assumption.value());
        }
        return assumption;
    }
}
