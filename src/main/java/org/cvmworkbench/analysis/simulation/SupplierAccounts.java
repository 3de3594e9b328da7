package org.cvmworkbench.analysis.simulation;

import static org.cvmworkbench.model.scenario.AssumptionName.PULL_FORWARD;

import java.util.List;
import java.util.SequencedMap;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.UpliftLevel;

/// Divides what an offer sells among the suppliers of its goods, as their sales to its audience were lately.
///
/// Of the extra units of a promoted item a third comes from other brands, a third from other weeks and a third is new
/// (P49: van Heerde, Leeflang & Wittink 2004), Dirichlet(4, 4, 4): the store keeps the last third, the supplier all but
/// the second. Where the uplift is that of a category or a receipt, other weeks are the offer's own pull-forward.
record SupplierAccounts(Prepared offer, Distributions distributions, Scores scores) {
    /// The marginal of one part of Dirichlet(4, 4, 4) is Beta(4, 8).
    private static final Assumption OTHER_WEEKS = Assumption.of(1.0 / 3, Math.sqrt(4.0 * 8 / (12 * 12 * 13)));

    List<SupplierAccount> of(SequencedMap<String, Double> shares) {
        boolean ofItem = offer.used().uplift().level() == UpliftLevel.ITEM;
        Marginal weeks = ofItem
                ? distributions.of(PULL_FORWARD, OTHER_WEEKS, false)
                : offer.model().marginals().get(PULL_FORWARD);
        double[] score = scores.of(ofItem ? "otherWeeks" : PULL_FORWARD.word());
        OfferModel model = offer.model();
        Estimate sales = model.estimate(scores, (sold, _) -> sold.atCost());
        Estimate increment = model.estimate(
                scores,
                (sold, draw) -> sold.extraAtCost()
                        * (1 - (draw == OfferModel.Figure.OF_EXPECTATION ? weeks.mean() : weeks.at(score[draw]))));
        double funding = model.expected().step(Step.FUNDING);
        double known = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return shares.entrySet().stream()
                .map(supplier -> new SupplierAccount(
                        supplier.getKey(),
                        supplier.getValue(),
                        sales.times(supplier.getValue()),
                        increment.times(supplier.getValue()),
                        !ofItem,
                        funding * supplier.getValue() / known))
                .toList();
    }
}
