package org.cvmworkbench.ui.offers.answer;

import java.util.OptionalDouble;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.ui.kit.Look;

/// The figures of an answer in words.
///
/// @param currency its sign, empty where it is not known
public record AnswerWords(Look look, String currency) {
    private static final double CENTS_BELOW = 100;

    /// A caption with the currency: "Net profit, €".
    public String ofMoney(String key) {
        String name = look.text(key);
        return currency.isEmpty() ? name : name + ", " + currency;
    }

    /// Money that is won or lost, with its sign; cents where it is little.
    public String net(double value) {
        boolean whole = Math.abs(value) >= CENTS_BELOW || Math.abs(value - Math.rint(value)) < 0.005;
        return look.numbers().signed(value, whole ? 0 : 2);
    }

    public String count(long value) {
        return count((double) value);
    }

    public String count(double value) {
        return look.numbers().whole(value);
    }

    /// "P10–P90: −3,410 … +2,035".
    public String netRange(Estimate net) {
        return look.text("forecast.range", net(net.p10()), net(net.p90()));
    }

    public String countRange(Estimate takers) {
        return look.text("forecast.range", count(takers.p10()), count(takers.p90()));
    }

    public String chance(double probability, int decimals) {
        return look.numbers().percent(probability, decimals);
    }

    /// "2.24 pp".
    public String points(double fraction) {
        return look.text("forecast.points", look.numbers().decimal(fraction * 100, 2));
    }

    /// "2.24 pp", or a dash where there is none.
    public String points(OptionalDouble fraction) {
        return fraction.isPresent() ? points(fraction.getAsDouble()) : look.text("forecast.none");
    }

    /// An estimate of money as it is read aloud.
    public String aloud(String what, Estimate net) {
        return look.text("forecast.aloud", what, net(net.mean()), net(net.p10()), net(net.p90()));
    }
}
