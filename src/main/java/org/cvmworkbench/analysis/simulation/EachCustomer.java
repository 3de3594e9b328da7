package org.cvmworkbench.analysis.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.cvmworkbench.model.scenario.AssumptionName;

/// The expected money of one contacted customer, which is linear in what he buys anyway and in what the offer adds.
///
/// @param net   of a contact alone, of a purchase made anyway, of an extra one
/// @param cost  so of rewards and contact
/// @param steps so of each step of the waterfall
record EachCustomer(Line net, Line cost, Map<Step, Line> steps, double fixedCost, double funding) {
    private record Line(double contact, double anyway, double extra) {
        static Line of(ToDoubleFunction<Economics> figure, Prepared offer) {
            double contact = figure.applyAsDouble(economics(offer, 0, 0));
            return new Line(
                    contact,
                    figure.applyAsDouble(economics(offer, 1, 1)) - contact,
                    figure.applyAsDouble(economics(offer, 0, 1)) - contact);
        }

        double at(double purchases, double added) {
            return contact + anyway * purchases + extra * added;
        }
    }

    static EachCustomer of(Prepared offer) {
        Marginals marginals = offer.model().marginals();
        Map<Step, Line> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) steps.put(step, Line.of(money -> money.step(step), offer));
        return new EachCustomer(
                Line.of(Economics::net, offer),
                Line.of(money -> money.figures().spent(), offer),
                steps,
                marginals.get(AssumptionName.FIXED_COST).mean(),
                marginals.get(AssumptionName.SUPPLIER_FUNDING).mean());
    }

    private static Economics economics(Prepared offer, double baseline, double response) {
        OfferModel model = offer.model();
        return new Economics(1, model.reward(), response, model.worth(), name -> switch (name) {
            case BASELINE -> baseline;
            case FIXED_COST, SUPPLIER_FUNDING -> 0;
            default -> model.marginals().get(name).mean();
        });
    }

    double net(double anyway, double extra) {
        return net.at(anyway, extra);
    }

    double step(Step step, double anyway, double extra) {
        return Objects.requireNonNull(steps.get(step)).at(anyway, extra);
    }

    double cost(double anyway, double extra) {
        return cost.at(anyway, extra);
    }
}
