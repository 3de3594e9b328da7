package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;

/// Collects what the reader of an answer should know before believing it.
final class Warnings {
    /// Deeper cuts have hardly been tried.
    private static final double TRIED = 0.4;
    private static final double PER_CENT = 100;
    private static final String JUDGED = "judged";

    private final List<Text> all = new ArrayList<>();

    private Warnings() {}

    static List<Text> of(Prepared prepared, Optional<LocalDate> asOf) {
        Warnings warnings = new Warnings();
        warnings.considerDoubt(prepared);
        warnings.considerSight(prepared);
        warnings.consider(prepared.offer(), asOf);
        warnings.considerReward(prepared, asOf.isPresent());
        prepared.used().values().forEach((name, value) -> {
            boolean held = prepared.model().marginals().get(name) instanceof Marginal.Fixed;
            if (held && !value.assumption().isFixed())
                warnings.warn("cannot-vary", prepared.offer().name(), name.word());
        });
        return warnings.all;
    }

    private void consider(Offer offer, Optional<LocalDate> asOf) {
        boolean silent = offer.control().waived() == null;
        if (silent && offer.control().share().isEmpty()) warn("usual-control", offer.name());
        if (silent && offer.control().effectiveShare() == 0) warn("no-control", offer.name());
        if (asOf.isPresent() && offer.start().isBefore(asOf.get()))
            warn("past", offer.name(), offer.start().toString(), asOf.get().toString());
    }

    /// Whether the control group could ever see what is expected.
    private void considerSight(Prepared prepared) {
        OfferModel model = prepared.model();
        OptionalDouble seen = Sight.of(model.counts(), model.baseline()).detectable();
        double expected = Math.abs(model.expected().response() - model.baseline());
        if (seen.isPresent() && expected > 0 && expected < seen.getAsDouble())
            warn("unseen", prepared.offer().name(), PER_CENT * seen.getAsDouble(), PER_CENT * expected);
    }

    /// Whether most of what moves the net effect is judged, not known.
    private void considerDoubt(Prepared prepared) {
        double all = 0;
        double judged = 0;
        for (Swing swing : Swing.of(prepared)) {
            double squared = swing.net() * swing.net();
            all += squared;
            judged += squared
                    * swing.assumption().map(name -> judged(prepared, name)).orElseGet(() -> judged(prepared));
        }
        if (judged > all / 2) warn(JUDGED, prepared.offer().name());
    }

    private static double judged(Prepared prepared) {
        return prepared.used().upliftOrigin() instanceof Origin.Model(double share) ? share : 0;
    }

    private static double judged(Prepared prepared, AssumptionName name) {
        UsedAssumption used = prepared.used().values().get(name);
        return used != null
                        && used.origin() instanceof Origin.Prior(String _, String confidence)
                        && confidence.equals("C")
                ? 1
                : 0;
    }

    private void considerReward(Prepared prepared, boolean onBase) {
        Offer offer = prepared.offer();
        boolean modelled = prepared.used().upliftOrigin() instanceof Origin.Model;
        if (modelled && prepared.model().reward() instanceof Reward.Share share && share.depth() > TRIED)
            warn("deep", offer.name());
        switch (offer.mechanic()) {
            case Mechanic.PersonalPrice _ -> {
                boolean none = prepared.model().reward() instanceof Reward.PriceCut(double depth) && depth == 0;
                if (none) warn("no-cut", offer.name());
            }
            case Mechanic.Points points
            when points.expiryDays().isPresent() && unsaid(prepared, AssumptionName.BURN_VISIT) ->
                warn("burn", offer.name());
            case Mechanic.Ladder _, Mechanic.WinBack _, Mechanic.MultiOffer _
            when !onBase -> warn("dearest", offer.name());
            case Mechanic.Reminder _ when !onBase -> warn("silent", offer.name());
            default -> {}
        }
    }

    /// Whether nobody said anything of an assumption.
    private static boolean unsaid(Prepared prepared, AssumptionName name) {
        UsedAssumption used = prepared.used().values().get(name);
        return used != null && used.origin() instanceof Origin.Default;
    }

    private void warn(String key, Object... arguments) {
        all.add(Text.of("simulation.warning." + key, arguments));
    }
}
