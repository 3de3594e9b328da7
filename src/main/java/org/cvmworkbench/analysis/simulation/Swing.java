package org.cvmworkbench.analysis.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;

/// How far the expected net effect moves while one assumption goes from a standard deviation below its value to one
/// above, all others held: a bar of a tornado.
///
/// @param assumption nothing for the uplift
/// @param net        money, 0 for what is held fixed
/// @param worth      the expected value of knowing it exactly before deciding between this offer and nothing:
///                   E[max(0, E[net | it])] − max(0, E[net]) (Raiffa & Schlaifer 1961), in money; 0 where no value of
/// it
///                   would change the decision
public record Swing(Optional<AssumptionName> assumption, double net, double worth) {
    private static final double NEGLIGIBLE = 1e-3;
    private static final double CENT = 0.01;

    /// All assumptions of an offer, what matters most first.
    static List<Swing> of(Prepared offer) {
        double net = offer.model().expected().net();
        Stream<Swing> others = offer.used().values().entrySet().stream()
                .map(used -> of(offer, used.getKey(), used.getValue().assumption(), net));
        return Stream.concat(Stream.of(ofUplift(offer, net)), others)
                .sorted(Comparator.comparingDouble(swing -> -swing.net()))
                .toList();
    }

    /// What is worth most to be known; nothing where knowing any one of them changes no decision.
    ///
    /// @param net the expected net effect
    public static Optional<Swing> measuredFirst(List<Swing> swings, double net) {
        double least = Math.max(NEGLIGIBLE * Math.abs(net), CENT);
        return swings.stream().filter(swing -> swing.worth() >= least).max(Comparator.comparingDouble(Swing::worth));
    }

    private static Swing ofUplift(Prepared offer, double net) {
        Assumption uplift = offer.used().uplift().assumption();
        double swing = netAt(offer, uplift.value() + uplift.sd()) - netAt(offer, uplift.value() - uplift.sd());
        double worth = Response.excess(net, Math.abs(swing) / 2) - Math.max(0, net);
        return new Swing(Optional.empty(), Math.abs(swing), Math.max(0, worth));
    }

    private static Swing of(Prepared offer, AssumptionName name, Assumption assumption, double net) {
        if (assumption.isFixed()) return new Swing(Optional.of(name), 0, 0);
        double above = netAt(offer, name, assumption.value() + assumption.sd());
        double below = netAt(offer, name, assumption.value() - assumption.sd());
        double slope = (above - below) / (2 * assumption.sd());
        Marginal marginal = offer.model().marginals().get(name);
        double known = marginal.mean(value -> Math.max(0, net + slope * (value - marginal.mean())));
        return new Swing(Optional.of(name), Math.abs(above - below), Math.max(0, known - Math.max(0, net)));
    }

    private static double netAt(Prepared offer, double uplift) {
        OfferModel model = offer.model();
        return model.at(name -> model.marginals().get(name).mean(), uplift).net();
    }

    private static double netAt(Prepared offer, AssumptionName varied, double value) {
        OfferModel model = offer.model();
        return model.at(
                        name -> name == varied
                                ? value
                                : model.marginals().get(name).mean(),
                        offer.used().uplift().assumption().value())
                .net();
    }
}
