package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import java.util.function.Supplier;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.UpliftLevel;

/// The published priors that may be taken without asking, each named by its id. They stand beside a base only; which
/// apply depends on the level at which the uplift was measured.
///
/// @param level of the uplift
/// @param price what a purchase in scope costs, asked only where a prior depends on it
record SilentPriors(Offer offer, UpliftLevel level, BaseEstimates base, Supplier<Assumption> price) {
    private static final String EMAIL = "email";

    Optional<UsedAssumption> find(AssumptionName name) {
        return switch (name) {
            case REACH -> reach();
            case PULL_FORWARD -> Optional.of(pullForward());
            case CANNIBALISED -> cannibalised();
            case HALO_BASKET -> haloBasket();
            case OPT_OUT -> optOut();
            case BASELINE,
                    PRICE,
                    MARGIN_RATE,
                    HALO_MARGIN_RATE,
                    BREAKAGE,
                    POINT_COST,
                    BURN_VISIT,
                    CONTACT_COST,
                    REACH_VALUE,
                    FIXED_COST,
                    SUPPLIER_FUNDING,
                    SUPPLIER_EACH,
                    SUPPLIER_EXTRA -> Optional.empty();
        };
    }

    /// E-mail delivered (98.5 %, sd 1) times opened (15 %, sd 5); push opened (Appboy, Leanplum).
    private Optional<UsedAssumption> reach() {
        return switch (offer.channel()) {
            case EMAIL -> Optional.of(prior("P30·P31", "A", 0.985 * 0.15, 0.0493));
            case "push" -> Optional.of(prior("P37", "B", 0.03, 0.015));
            default -> Optional.empty();
        };
    }

    /// Stockpiling of promoted items (CVS 2003); the dip after promotions (van Heerde, Leeflang & Wittink 2000); of the
    /// whole receipt, the level table itself.
    private UsedAssumption pullForward() {
        return switch (level) {
            case ITEM -> prior("P45", "C", 0.10, 0.05);
            case CATEGORY -> prior("P50", "A", 0.12, 0.06);
            case RECEIPT -> prior("L3", "C", 0.10, 0);
        };
    }

    /// Switching inside the store (CVS 2003); between categories (Leeflang et al. 2008).
    private Optional<UsedAssumption> cannibalised() {
        return switch (level) {
            case ITEM -> Optional.of(prior("P45", "C", 0.45, 0.12));
            case CATEGORY -> Optional.of(prior("P47", "A", 0.11, 0));
            case RECEIPT -> Optional.empty();
        };
    }

    /// 0.16 units of another product (CVS 2007), or a fifth of the category's own effect (Leeflang et al. 2008); never
    /// the whole rest of the basket.
    private Optional<UsedAssumption> haloBasket() {
        return switch (level) {
            case ITEM -> base.money().otherPrice().map(other -> share("P46", "A", 0.16, 0.08, other));
            case CATEGORY ->
                offer.scope().isWholeReceipt()
                        ? Optional.empty()
                        : Optional.of(share("P47", "A", 0.20, 0.08, price.get()));
            case RECEIPT -> Optional.empty();
        };
    }

    /// Mailchimp 2019, Klaviyo.
    private Optional<UsedAssumption> optOut() {
        return switch (offer.channel()) {
            case EMAIL -> Optional.of(prior("P58", "B", 0.0025, 0.0012));
            case "sms" -> Optional.of(prior("P58", "B", 0.01, 0.005));
            case "push" -> Optional.of(prior("P58", "B", 0.003, 0.002));
            default -> Optional.empty();
        };
    }

    private static UsedAssumption share(String id, String confidence, double mean, double sd, Assumption price) {
        return prior(id, confidence, mean * price.value(), sd * price.value());
    }

    private static UsedAssumption prior(String id, String confidence, double value, double sd) {
        return new UsedAssumption(Assumption.of(value, sd), new Origin.Prior(id, confidence));
    }
}
