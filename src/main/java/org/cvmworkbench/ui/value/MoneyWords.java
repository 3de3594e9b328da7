package org.cvmworkbench.ui.value;

import java.math.BigDecimal;
import java.math.MathContext;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.ui.kit.Look;

/// Money and counts with no more digits than they deserve.
///
/// @param currency its sign, empty where it is not known
record MoneyWords(Look look, String currency) {
    private static final MathContext DIGITS = new MathContext(4);
    private static final double SMALL = 100;
    private static final double LARGE = 1e5;

    /// With the currency.
    String amount(double money) {
        return currency.isEmpty() ? about(money) : look.text("cohorts.money", about(money), currency);
    }

    /// Four digits, since more would be a pretence; cents below a hundred.
    String about(double number) {
        if (!Double.isFinite(number)) return "–";
        double rounded = new BigDecimal(number).round(DIGITS).doubleValue();
        boolean cents = Math.abs(rounded) < SMALL && rounded != Math.rint(rounded);
        return look.numbers().decimal(rounded, cents ? 2 : 0);
    }

    /// To the unit, as in a calculation.
    String exact(double number) {
        return Double.isFinite(number) ? look.numbers().whole(number) : "–";
    }

    /// The interval of 80 %; nothing where it has no width.
    String doubt(Foreseen value) {
        boolean wide = Double.isFinite(value.p90()) && value.p90() - value.p10() > Math.abs(value.mean()) * 1e-9;
        return wide ? look.text("value.range", about(value.p10()), about(value.p90())) : "";
    }

    FigureTable.Figure figure(Foreseen value) {
        return new FigureTable.Figure(about(value.mean()), doubt(value));
    }

    /// To the unit as long as nothing is in doubt: a typed calculation is repeated as it is.
    FigureTable.Figure calculated(Foreseen value) {
        String doubt = doubt(value);
        boolean plain = doubt.isEmpty() || Math.abs(value.mean()) < LARGE;
        return new FigureTable.Figure(plain ? exact(value.mean()) : about(value.mean()), doubt);
    }
}
