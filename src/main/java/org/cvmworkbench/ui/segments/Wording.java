package org.cvmworkbench.ui.segments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Span;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Look;

/// How figures of customers and bounds of rules are said.
///
/// @param currency as the base has it, empty where it is not known
record Wording(Look look, String currency) {
    private static final double MILLION = 1e6;
    private static final double WHOLE_FROM = 1e4;
    private static final String NONE = "–";
    private static final double LEAST_SHARE = 0.001;

    /// The name of a term: its word, with the category or attribute it is of.
    String name(Term term) {
        String word = look.text("segments.word." + term.word().word());
        String named = term.argument().isEmpty() ? word : word + " " + term.argument();
        String figure = term.member() == Member.ITSELF
                ? named
                : look.text(
                        "segments.member",
                        named,
                        look.text("segments.member." + term.member().word()));
        return term.isPercent() ? look.text("segments.changed", figure) : figure;
    }

    /// The time a figure is looked at in.
    String time(When when) {
        return switch (when) {
            case When.Ever() -> look.text("segments.time.ever");
            case When.Last(var span) -> time(span);
            case When.Changed(var span) -> time(span);
            case When.Between(var first, var last) ->
                look.text(
                        "segments.time.between",
                        first.map(LocalDate::toString).orElse("…"),
                        last.map(LocalDate::toString).orElse("…"));
        };
    }

    private String time(Span span) {
        return look.text("segments.time.last." + span.unit().word(), span.count());
    }

    /// The unit of a term, empty where it has none.
    String unit(Term term) {
        if (term.isPercent()) return "%";
        if (!(term.word() instanceof CustomerWord word)) return "";
        if (term.member() != Member.ITSELF) return unit(term.member());
        return switch (word) {
            case RECENCY, RHYTHM, TENURE, COMPLAINT, NEXTPURCHASE, SEND -> look.text("segments.unit.days");
            case FREQUENCY, EXPECTED -> look.text("segments.unit.visits");
            case MONEY, RECEIPT, MARGIN, VALUE -> sign();
            case OVERDUE -> look.text("segments.unit.rhythms");
            case CATEGORIES, SPREAD, PROMO, RETURNS, TARGETED, REDEEMED, TOPCATEGORY, REASON, CONSENT, REACHABLE -> "";
            case ALIVE, IMPORTANCE, GAP -> "";
            case GROUP, CHURNED, LAPSE, RF, RFM, STORE, CHANNEL, CATEGORY, PRODUCT, PERIOD, COHORT, ATTRIBUTE -> "";
        };
    }

    private String unit(Member member) {
        return switch (member) {
            case SPEND -> sign();
            case VISITS -> look.text("segments.unit.visits");
            case RECENCY, NEXTPURCHASE, SEND -> look.text("segments.unit.days");
            case QUANTITY, GAP, ITSELF -> "";
        };
    }

    /// The sign of the currency, "€"; empty where it is not known.
    String sign() {
        boolean known = currency.matches("[A-Z]{3}");
        return known ? Currency.getInstance(currency).getSymbol(look.texts().locale()) : currency;
    }

    /// Money in short: "18.94 M", "24.55".
    ///
    /// @param hundredths NaN where there is none
    String money(double hundredths) {
        if (Double.isNaN(hundredths)) return NONE;
        double value = hundredths / 100;
        double size = Math.abs(value);
        String number = size >= MILLION
                ? look.text("segments.millions", look.numbers().decimal(value / MILLION, size < 100 * MILLION ? 2 : 0))
                : look.numbers().decimal(value, size >= WHOLE_FROM ? 0 : 2);
        return (sign() + " " + number).strip();
    }

    String money(long hundredths) {
        return money((double) hundredths);
    }

    /// A median, which may be half; a dash where there is none.
    String median(double value) {
        if (Double.isNaN(value)) return NONE;
        return look.numbers().decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    String whole(double value) {
        return look.numbers().whole(value);
    }

    /// A share, to a tenth of a per cent; less than half of that is not nothing.
    String percent(double share) {
        boolean tiny = share > 0 && share < LEAST_SHARE / 2;
        return tiny
                ? "< " + look.numbers().percent(LEAST_SHARE, 1)
                : look.numbers().percent(share, 1);
    }

    /// How many times as much, "× 1.89"; a dash where there is nothing to compare with.
    String times(double value, double base) {
        double ratio = value / base;
        return Double.isFinite(ratio) ? "× " + look.numbers().decimal(ratio, 2) : NONE;
    }

    /// An interval in signs: "31–120", "≥ 8", "> 50".
    String interval(Block.Interval interval) {
        boolean whole = isWhole(interval.term());
        Optional<String> low = interval.low().map(bound -> number(inclusive(bound, whole)));
        Optional<String> high = interval.high().map(bound -> number(inclusive(bound, whole)));
        if (low.isPresent() && high.isPresent()) {
            return low.equals(high) ? low.get() : low.get() + "–" + high.get();
        }
        return low.map(from -> (open(interval.low(), whole) ? "> " : "≥ ") + from)
                .or(() -> high.map(to -> (open(interval.high(), whole) ? "< " : "≤ ") + to))
                .orElse("");
    }

    private static boolean open(Optional<Compared> bound, boolean whole) {
        return !whole
                && bound.filter(one -> one.operator() == Operator.MORE || one.operator() == Operator.LESS)
                        .isPresent();
    }

    /// The bound itself, or the nearest whole number inside.
    static BigDecimal inclusive(Compared bound, boolean whole) {
        boolean exact = bound.value().scale() <= 0;
        if (!whole || !exact) return bound.value();
        if (bound.operator() == Operator.MORE) return bound.value().add(BigDecimal.ONE);
        return bound.operator() == Operator.LESS ? bound.value().subtract(BigDecimal.ONE) : bound.value();
    }

    /// Whether a term counts in whole numbers.
    static boolean isWhole(Term term) {
        if (term.isPercent()) return false;
        return term.word() == CustomerWord.RECENCY
                || term.word() == CustomerWord.FREQUENCY
                || term.word() == CustomerWord.TENURE
                || term.word() == CustomerWord.CATEGORIES
                || term.word() == CustomerWord.TARGETED
                || term.word() == CustomerWord.REDEEMED
                || term.word() == CustomerWord.COMPLAINT;
    }

    String number(BigDecimal value) {
        return look.numbers().decimal(value.doubleValue(), Math.max(0, value.scale()));
    }
}
