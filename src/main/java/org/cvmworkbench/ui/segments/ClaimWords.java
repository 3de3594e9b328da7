package org.cvmworkbench.ui.segments;

import java.util.Locale;
import org.cvmworkbench.analysis.oldnew.Claim;
import org.cvmworkbench.analysis.oldnew.Criterion;
import org.cvmworkbench.analysis.oldnew.OldNew;
import org.cvmworkbench.analysis.oldnew.Rate;
import org.cvmworkbench.ui.kit.Look;

/// How claims about old and new customers are said.
record ClaimWords(Look look, Wording wording, OldNew result) {
    private static final int PLACES = 2;

    /// "New ones are more active".
    String claim(Criterion criterion) {
        return look.text("segments.oldnew.claim." + word(criterion));
    }

    /// What is counted: "buy in 2026-Q3".
    String measure(Criterion criterion) {
        return look.text(
                "segments.oldnew.measure." + word(criterion), result.span().nextLabel(), result.channel());
    }

    String value(Criterion criterion, Rate rate) {
        if (Double.isNaN(rate.value())) return "–";
        return switch (criterion) {
            case ACTIVITY, BEHAVIOUR, PROFILE, CHANNELS, ADVERTISING, CROSS_SALES -> wording.percent(rate.value());
            case REPEAT -> look.numbers().decimal(rate.value(), PLACES);
            case RECEIPT -> wording.money(rate.value());
        };
    }

    /// "+3.2 pp", "−12.40".
    String difference(Claim claim) {
        return Double.isNaN(claim.difference()) ? "–" : signed(claim.criterion(), claim.difference());
    }

    private String signed(Criterion criterion, double value) {
        String sign = value < 0 ? "−" : "+";
        double size = Math.abs(value);
        return sign
                + switch (criterion) {
                    case ACTIVITY, BEHAVIOUR, PROFILE, CHANNELS, ADVERTISING, CROSS_SALES ->
                        look.text("segments.points", look.numbers().decimal(100 * size, 1));
                    case REPEAT -> look.numbers().decimal(size, PLACES);
                    case RECEIPT -> wording.money(size);
                };
    }

    /// The whole row in a sentence, with the interval and how many customers stand behind it.
    String said(Claim claim) {
        Criterion criterion = claim.criterion();
        String interval = Double.isNaN(claim.low())
                ? look.text("segments.oldnew.too-few")
                : look.text(
                        "segments.oldnew.interval", signed(criterion, claim.low()), signed(criterion, claim.high()));
        return look.text(
                "segments.oldnew.said",
                claim(criterion) + ": " + measure(criterion),
                value(criterion, claim.old()),
                claim.old().customers(),
                value(criterion, claim.fresh()),
                claim.fresh().customers(),
                interval,
                verdict(claim));
    }

    String verdict(Claim claim) {
        return look.text("segments.oldnew.verdict." + claim.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static String word(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
