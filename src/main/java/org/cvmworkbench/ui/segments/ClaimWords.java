package org.cvmworkbench.ui.segments;

import java.util.Locale;
import java.util.Optional;
import org.cvmworkbench.analysis.oldnew.Claim;
import org.cvmworkbench.analysis.oldnew.Criterion;
import org.cvmworkbench.analysis.oldnew.OldNew;
import org.cvmworkbench.analysis.oldnew.Rate;
import org.cvmworkbench.analysis.oldnew.Verdict;
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
        if (criterion == Criterion.CHANNELS && result.channel().isEmpty())
            return look.text("segments.oldnew.measure.channels.none");
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
        return missing(claim).map(look::text).orElseGet(() -> verdict(claim.verdict()));
    }

    private String verdict(Verdict verdict) {
        return look.text("segments.oldnew.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /// What the receipts do not say, where that is why nothing can be told.
    private Optional<String> missing(Claim claim) {
        if (isKnown(claim) || result.old() + result.fresh() == 0) return Optional.empty();
        return switch (claim.criterion()) {
            case PROFILE, CROSS_SALES ->
                result.claims().stream().anyMatch(one -> one.criterion() == Criterion.CROSS_SALES && isKnown(one))
                        ? Optional.empty()
                        : Optional.of("segments.oldnew.missing.category");
            case CHANNELS ->
                Optional.of(
                        result.channel().isEmpty()
                                ? "segments.oldnew.missing.channel"
                                : "segments.oldnew.missing.other-channel");
            case ADVERTISING -> Optional.of("segments.oldnew.missing.discount");
            case ACTIVITY, BEHAVIOUR, REPEAT, RECEIPT -> Optional.empty();
        };
    }

    private static boolean isKnown(Claim claim) {
        return !Double.isNaN(claim.old().value()) || !Double.isNaN(claim.fresh().value());
    }

    private static String word(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
