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
public record Swing(Optional<AssumptionName> assumption, double net) {
    /// All assumptions of an offer, what matters most first.
    static List<Swing> of(Prepared offer) {
        Assumption uplift = offer.used().uplift().assumption();
        Swing ofUplift = new Swing(
                Optional.empty(),
                Math.abs(netAt(offer, uplift.value() + uplift.sd()) - netAt(offer, uplift.value() - uplift.sd())));
        Stream<Swing> others = offer.used().values().entrySet().stream()
                .map(used -> of(offer, used.getKey(), used.getValue().assumption()));
        return Stream.concat(Stream.of(ofUplift), others)
                .sorted(Comparator.comparingDouble(swing -> -swing.net()))
                .toList();
    }

    private static Swing of(Prepared offer, AssumptionName name, Assumption assumption) {
        double above = netAt(offer, name, assumption.value() + assumption.sd());
        double below = netAt(offer, name, assumption.value() - assumption.sd());
        return new Swing(Optional.of(name), assumption.isFixed() ? 0 : Math.abs(above - below));
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
