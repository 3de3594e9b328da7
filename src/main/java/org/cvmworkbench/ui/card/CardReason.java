package org.cvmworkbench.ui.card;

import org.cvmworkbench.analysis.customers.Standing;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.ui.kit.Look;

/// Says why a customer is in a group: the silence in days and in rhythms, and where the groups begin.
record CardReason(Look look) {
    /// Rounded as the table rounds.
    private static final double TENTHS = 10;

    String of(Standing standing) {
        GroupCutoffs cutoffs = standing.cutoffs();
        String silence = silence(standing);
        return switch (standing.group()) {
            case NONE -> look.text("card.why.none");
            case NEW -> isYoung(standing) ? young(standing) : look.text("card.why.single", standing.silence());
            case ACTIVE -> look.text("card.why.active", silence, cutoffs.activeRhythms(), cutoffs.activeDays());
            case RARE ->
                look.text("card.why.rare", silence, days(standing.base().rareBeyond()), cutoffs.rareQuantile());
            case SLIPPING ->
                look.text(
                        "card.why.slipping",
                        silence,
                        cutoffs.activeRhythms(),
                        cutoffs.churnedRhythms(),
                        cutoffs.churnedDays());
            case CHURNED -> look.text("card.why.churned", silence, cutoffs.churnedRhythms(), cutoffs.churnedDays());
        };
    }

    private static boolean isYoung(Standing standing) {
        return standing.tenure() < standing.base().median();
    }

    private String young(Standing standing) {
        return look.text("card.why.new", standing.tenure(), days(standing.base().median()));
    }

    /// "62 days = 2.1 own rhythms of 29 days".
    private String silence(Standing standing) {
        if (Double.isNaN(standing.rhythms())) return look.text("card.silence", standing.silence());
        return look.text(
                standing.own() ? "card.silence.own" : "card.silence.others",
                standing.silence(),
                look.numbers().decimal(Math.round(standing.rhythms() * TENTHS) / TENTHS, 1),
                days(standing.rhythm()));
    }

    /// Medians of whole days are whole or half.
    private String days(double days) {
        return look.numbers().decimal(days, days == Math.rint(days) ? 0 : 1);
    }
}
