package org.cvmworkbench.ui.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Holdout;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.charts.ValueBar;
import org.cvmworkbench.ui.kit.Look;

/// The forecast in words that name no law.
record ValueWords(Look look) {
    private static final MathContext DIGITS = new MathContext(4);

    String sentence(ValueShown shown) {
        if (!shown.fits())
            return look.text("value.nothing", look.say(shown.value().reason()));
        return Stream.of(buying(shown), money(shown), error(shown))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private String buying(ValueShown shown) {
        return look.text(
                "value.sentence.alive",
                whole(shown.alive()),
                whole(shown.value().people()));
    }

    private String money(ValueShown shown) {
        Value value = shown.value();
        Foreseen ahead = shown.money();
        String currency = look.sign(shown.question().currency());
        if (!Double.isFinite(ahead.mean())) return look.text("value.sentence.no-money");
        String measure = value.measure().word();
        if (!Double.isFinite(ahead.p90())) {
            return look.text("value.sentence." + measure + ".alone", amount(ahead.mean(), currency));
        }
        return look.text(
                "value.sentence." + measure,
                amount(ahead.mean(), currency),
                about(ahead.p10()),
                amount(ahead.p90(), currency));
    }

    /// How wrong the same forecast was on the weeks held back.
    private String error(ValueShown shown) {
        if (shown.backTest().isEmpty()) return look.text("value.sentence.untested");
        Holdout holdout = shown.backTest().get().holdout().orElseThrow();
        if (holdout.actual() == 0) return look.text("value.sentence.untested");
        String error = look.numbers().percent(Math.abs(holdout.error()), 1);
        String key = holdout.error() < 0 ? "value.sentence.too-low" : "value.sentence.too-high";
        String naive = look.numbers().percent(Math.abs(holdout.naiveError()), 1);
        return look.text(key, holdout.days() / 7, error, naive);
    }

    /// The groups that anybody is in and that bring something.
    List<ValueBar> bars(ValueShown shown) {
        List<ValueBar> bars = new ArrayList<>();
        for (int i = 0; i < shown.groups().size(); i++) {
            String name =
                    look.text("customers.group." + ValueQuestion.GROUPS.get(i).word());
            if (shown.groups().get(i).mean() > 0)
                bars.add(new ValueBar(name, shown.groups().get(i)));
        }
        return bars;
    }

    /// How a figure came about: what it is, what went in, where it is from.
    List<String> explanation(String figure, ValueShown shown) {
        Value value = shown.value();
        return List.of(
                look.text("value.explain." + figure + ".how"),
                look.text("value.explain.inputs", whole(value.people()), whole(value.visits()), whole((long)
                        value.spend().spenders())),
                look.text("value.explain.source"));
    }

    private String amount(double money, String currency) {
        return currency.isEmpty() ? about(money) : look.text("cohorts.money", about(money), currency);
    }

    /// Four digits, since more would be a pretence.
    private String about(double number) {
        return whole(new BigDecimal(number).round(DIGITS).doubleValue());
    }

    private String whole(long number) {
        return look.numbers().whole((double) number);
    }

    private String whole(double number) {
        return look.numbers().whole(number);
    }
}
