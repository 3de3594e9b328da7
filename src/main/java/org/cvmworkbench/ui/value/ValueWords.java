package org.cvmworkbench.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Holdout;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.analysis.value.Outlay;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.charts.ValueBar;
import org.cvmworkbench.ui.kit.Look;

/// The forecast in words that name no law.
record ValueWords(Look look) {
    private static final double HUNDREDTHS = 100;

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
        int weeks = shown.question().horizon().weeks();
        if (!shown.hasMoney()) return visits(shown, weeks);
        Foreseen ahead = shown.money();
        MoneyWords words = words(shown);
        String measure = value.measure().word();
        if (!Double.isFinite(ahead.p90())) {
            return look.text("value.sentence." + measure + ".alone", words.amount(ahead.mean()), weeks);
        }
        return look.text(
                "value.sentence." + measure,
                words.amount(ahead.mean()),
                words.about(ahead.p10()),
                words.amount(ahead.p90()),
                weeks);
    }

    private String visits(ValueShown shown, int weeks) {
        Foreseen ahead = shown.visits();
        MoneyWords words = words(shown);
        return look.text(
                "value.sentence.no-money",
                weeks,
                words.about(ahead.mean()),
                words.about(ahead.p10()),
                words.about(ahead.p90()));
    }

    MoneyWords words(ValueShown shown) {
        return new MoneyWords(look, look.sign(shown.question().currency()));
    }

    /// How wrong the same forecast was on the weeks held back.
    private String error(ValueShown shown) {
        if (shown.backTest().isEmpty()) return look.text("value.sentence.untested");
        Holdout holdout = shown.backTest().get().holdout().orElseThrow();
        if (holdout.actual() == 0) return look.text("value.sentence.untested");
        return look.text("value.sentence.tested", holdout.days() / 7) + " " + look.say(holdout.says());
    }

    /// What the parts that anybody is in will bring.
    List<ValueBar> bars(ValueShown shown, ValueParts by) {
        return bars(shown, by, Lifetime::toCome);
    }

    /// The parts that anybody is in, where there is anything to draw of them.
    List<ValueBar> bars(ValueShown shown, ValueParts by, Function<Lifetime, Foreseen> figure) {
        List<ValueBar> bars = new ArrayList<>();
        ValueShown.Parts parts = shown.by(by);
        for (int i = 0; i < parts.labels().size(); i++) {
            Foreseen drawn = figure.apply(parts.lives().get(i));
            if (drawn.mean() > 0) bars.add(new ValueBar(name(by, parts.labels().get(i)), drawn));
        }
        return bars;
    }

    /// The name of a part.
    String name(ValueParts by, String label) {
        if (by == ValueParts.GROUPS) return look.text("customers.group." + label);
        return label.startsWith("<") ? look.text("value.before", label.substring(1)) : label;
    }

    /// What of the time so far is in the figures, and what is not.
    String counted(ValueShown shown) {
        Outlay outlay = shown.outlay();
        String measure = look.text("value.counted." + shown.value().measure().word());
        if (!outlay.campaigns()) return measure + " " + look.text("value.counted.nothing");
        MoneyWords words = words(shown);
        String costs = look.text(
                "value.counted",
                words.amount(outlay.inPrice() / HUNDREDTHS),
                words.amount(outlay.outside() / HUNDREDTHS));
        String unpriced = outlay.unpriced() == 0 ? "" : " " + look.text("value.counted.unpriced", outlay.unpriced());
        return measure + " " + costs + unpriced;
    }

    /// So far, what is to come, and both.
    String lifetime(ValueShown shown) {
        Lifetime all = shown.all();
        MoneyWords words = words(shown);
        if (!shown.hasMoney()) return look.text("value.lifetime.no-money", words.amount(all.soFar()));
        return look.text(
                "value.lifetime." + shown.value().measure().word(),
                words.amount(all.soFar()),
                words.amount(all.toCome().mean()),
                words.amount(all.total().mean()),
                words.about(all.total().p10()),
                words.amount(all.total().p90()),
                shown.question().horizon().weeks());
    }

    /// How a figure came about: what it is, what went in, where it is from.
    List<String> explanation(String figure, ValueShown shown) {
        Value value = shown.value();
        return List.of(
                look.text("value.explain." + figure + ".how"),
                look.say(shown.past().says()),
                look.text(
                        "value.explain.inputs",
                        whole(value.people()),
                        whole(value.visits()),
                        whole((long) value.spend().spenders()),
                        shown.question().horizon().weeks(),
                        look.numbers().percent(value.request().horizon().yearlyRate(), 0)),
                look.text("value.explain.source"));
    }

    private String whole(long number) {
        return look.numbers().whole((double) number);
    }

    private String whole(double number) {
        return look.numbers().whole(number);
    }
}
